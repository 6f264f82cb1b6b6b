import { expect, test } from 'vitest';
import { cuts } from '../../../src/dossier/verification/cut-statement.ts';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { passages } from '../../../src/dossier/verification/passages.ts';

function cutOf(text: string, exact: string): string {
  const source = foldedText(text);
  const [passage, other] = passages(source, { exact });
  if (!passage || other) throw new Error(`“${exact}” does not stand there once.`);
  return cuts(source)(passage) ?? 'whole';
}

test.each([
  ['a sentence', 'Zo is het. De brug is veilig. Dat zei hij.', 'De brug is veilig.', 'whole'],
  ['a sentence without its full stop', 'Zo is het. De brug is veilig. Dat zei hij.', 'De brug is veilig', 'whole'],
  ['the end of one left out', 'De brug is veilig zolang niemand erop staat.', 'De brug is veilig', 'end'],
  ['a clause left out', 'De brug is veilig, zolang niemand erop staat.', 'De brug is veilig', 'end'],
  ['the beginning left out', 'Het is niet waar dat de brug veilig is.', 'de brug veilig is.', 'start'],
  ['both left out', 'Hij zei dat de brug veilig is, als het vriest.', 'de brug veilig is', 'both'],
  ['a line of its own', 'De brug\n\nDe brug is veilig\n\nHij lacht', 'De brug is veilig', 'whole'],
  ['a line that goes on below', 'Hij zei: De brug is veilig\nals het vriest.', 'De brug is veilig', 'end'],
  ['an abbreviation', 'Het woord is aan dhr. Jansen, de burgemeester.', 'Het woord is aan dhr.', 'end'],
  ['all that stands within marks', 'Er zijn ‘meer dan 26.000 items’ weg.', 'meer dan 26.000 items', 'whole'],
  ['with its marks', '‘Er zijn items weg’, zei zij.', '‘Er zijn items weg’', 'whole'],
  ['a comma before the mark', 'He said: “The bridge is safe,” and left.', 'The bridge is safe', 'whole'],
  ['within marks, cut', 'Hij zei: “De brug is veilig, als het vriest.”', 'De brug is veilig', 'end'],
  ['typed marks', 'Zij: "Nooit meer oorlog!" En ging.', 'Nooit meer oorlog', 'whole'],
  ['guillemets', 'Il a dit « Le pont est solide » hier.', 'Le pont est solide', 'whole'],
  ['before guillemets', 'Le pont est « solide » dit le maire.', 'Le pont est', 'end'],
  ['after another’s marks', 'Hij riep “Ja!” maar zei nooit meer iets.', 'maar zei nooit meer iets.', 'start'],
  ['an apostrophe', 'De video’s zijn weg, zei zij.', 'De video’s zijn weg', 'end'],
  ['’s avonds', 'Ik kom ’s avonds als het donker is.', 'Ik kom', 'end'],
  ['after who speaks', 'Burgemeester: De brug is veilig.', 'De brug is veilig.', 'whole'],
  ['before an aside', '“De brug is veilig,” zei hij, “als het vriest.”', 'De brug is veilig', 'end'],
  ['after an aside', '“De brug is veilig,” zei hij, “als het vriest.”', 'als het vriest.', 'start'],
  ['before another sentence', '“De brug is veilig,” zei hij. “Als het vriest.”', 'De brug is veilig', 'whole'],
  ['Chinese', '他说「桥很安全」。后来他走了。', '桥很安全', 'whole'],
])('%s', (_, text, exact, expected) => {
  expect(cutOf(text, exact)).toBe(expected);
});
