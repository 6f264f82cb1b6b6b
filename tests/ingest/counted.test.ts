import { expect, test } from 'vitest';
import { counted } from '../../src/ingest/counted.ts';
import { SourceWords } from '../../src/ingest/source-words.ts';
import { readText } from '../../src/reading/reading.ts';
import { present } from '../fixtures/full-dossier.ts';

test.each([
  ['en', 'It closed all seven oyster farms in the bay.', 'oyster farms'],
  ['en', 'It recalled 2.4 tonnes of oysters.', 'tonnes of oysters'],
  ['en', 'Nine people were treated.', 'people'],
  ['en', 'At least 140 homes stand there.', 'homes'],
  ['nl', 'Er lag 900 ton accu’s in de loods, 12 meter diep.', 'ton accu’s'],
  ['nl', 'Er lag 2,4 ton oesters op de kade.', 'ton oesters'],
  ['nl', 'Er waren 34 zieke medewerkers.', 'zieke medewerkers'],
  ['nl', 'Er waren 312 bevallingen binnen een jaar.', 'bevallingen'],
] as const)('in %s, “%s” counts %s', (lang, text, unit) => {
  const source = new SourceWords('artikel', { text });
  const [figure] = readText(text, { lang }).figures;
  const found = counted(source, present(figure), lang === 'nl');
  expect(found.unit).toBe(unit);
  expect(source.words(found).endsWith(unit)).toBe(true);
});
