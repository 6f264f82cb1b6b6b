import { expect, test } from 'vitest';
import { aDossier, aQuote } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const segments = [{ exact: 'Dat is zo,' }, { exact: 'en niet anders.' }];

test('a translation with fewer texts than the quotation has segments is reported', async () => {
  const quotes = [aQuote({ segments, translations: { en: ['That is so, and not otherwise.'] } })];
  expect(await problemsOf(aDossier({ quotes }))).toEqual([
    {
      rule: 'segment-count',
      at: 'content/quotes/uitspraak.yaml: translations.en',
      message: 'The translation has 1 text for 2 segments. Write one text per segment, in the same order.',
    },
  ]);
});

test('a translation with more texts than the quotation has segments is reported', async () => {
  const quotes = [aQuote({ segments: segments.slice(1), translations: { en: ['a', 'b', 'c'] } })];
  expect((await problemsOf(aDossier({ quotes }))).map(({ message }) => message)).toEqual([
    'The translation has 3 texts for 1 segment. Write one text per segment, in the same order.',
  ]);
});

test('one text per segment passes', async () => {
  const quotes = [aQuote({ segments, translations: { en: ['That is so,', 'and not otherwise.'] } })];
  expect(await problemsOf(aDossier({ quotes }))).toEqual([]);
});
