import { expect, test } from 'vitest';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { gaps } from '../../../src/dossier/verification/gap.ts';
import { passages } from '../../../src/dossier/verification/passages.ts';

function gapIn(text: string, before: string, after: string): string {
  const source = foldedText(text);
  const [first] = passages(source, { exact: before });
  const [second] = passages(source, { exact: after });
  if (!first || !second) throw new Error(`“${before}” or “${after}” does not stand in the text.`);
  return gaps(source)(first, second);
}

test.each([
  ['who speaks', '“De sluis blijft dicht,” zei de ingenieur, “tot in mei.”', 'interrupted'],
  [
    'who speaks, after a sentence',
    '“De sluis blijft dicht.” Dat zei zij dinsdag. “Veel langer, tot in mei.”',
    'left-out',
  ],
  ['an apostrophe in single marks', '‘De sluis blijft dicht’, zei Lio’s chef ’s avonds, ‘tot in mei’', 'interrupted'],
  ['guillemets', '« De sluis blijft dicht », zei de ingenieur, « tot in mei »', 'interrupted'],
  ['words of the statement', '“De sluis blijft dicht, als het aan mij ligt, tot in mei.”', 'left-out'],
  ['words before the marks close', '“De sluis blijft dicht zolang het vriest,” zei hij, “tot in mei.”', 'left-out'],
  ['words after they open', '“De sluis blijft dicht,” zei hij, “misschien wel tot in mei.”', 'left-out'],
  ['other speech', '“De sluis blijft dicht,” zei hij. “Ja?” “Nee,” zei hij, “tot in mei.”', 'left-out'],
  ['what a transcript notes', 'De sluis blijft dicht (applaus in de zaal) tot in mei.', 'interrupted'],
  ['a paragraph', '“De sluis blijft dicht\n\n“tot in mei.”', 'interrupted'],
  ['a report of any length', `“De sluis blijft dicht,” ${'zei zij, '.repeat(40)}“tot in mei.”`, 'left-out'],
])('%s', (_, text, expected) => {
  expect(gapIn(text, 'De sluis blijft dicht', 'tot in mei')).toBe(expected);
});
