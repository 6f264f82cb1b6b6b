import { expect, test } from 'vitest';
import { aDossier, aQuote } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

test('a translation of a quotation into its own language is reported', async () => {
  const quotes = [aQuote({ lang: 'nl-BE', translations: { nl: ['Dat is zo.'], en: ['That is so.'] } })];
  expect(await problemsOf(aDossier({ quotes }))).toEqual([
    {
      rule: 'needless-translation',
      at: 'content/quotes/uitspraak.yaml: translations.nl',
      message: 'The quotation is in "nl-BE" itself. Remove this translation, or correct lang.',
    },
  ]);
});

test('a quotation in a third language is translated into both', async () => {
  const quotes = [aQuote({ lang: 'fr', translations: { nl: ['Dat is zo.'], en: ['That is so.'] } })];
  expect(await problemsOf(aDossier({ quotes }))).toEqual([]);
});
