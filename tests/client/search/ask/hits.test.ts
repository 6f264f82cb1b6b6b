import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/schema/locales.ts';
import { type Hit, merged, mostWords } from '../../../../src/client/search/ask/hits.ts';

const hit = (entry: number, lang: Locale, score: number): Hit => ({
  entry,
  lang,
  score,
  page: () => Promise.reject(new Error('Not asked for.')),
});
const told = (hits: readonly Hit[]) => hits.map(({ entry, lang }) => `${lang} ${entry}`);

test('an entry found in both languages is there once, in the language of the reader', () => {
  const hits = [
    [hit(1, 'nl', 2), hit(2, 'nl', 1)],
    [hit(1, 'en', 9), hit(3, 'en', 8)],
  ];
  expect(told(merged(hits, 'nl'))).toEqual(['en 3', 'nl 1', 'nl 2']);
  expect(told(merged(hits, 'en'))).toEqual(['en 1', 'en 3', 'nl 2']);
});

test('equals keep the order of entries', () => {
  expect(told(merged([[hit(2, 'nl', 1), hit(1, 'nl', 1)]], 'nl'))).toEqual(['nl 1', 'nl 2']);
});

test('an entry with two of the words comes before one with one, whatever their scores', () => {
  expect(told(mostWords([[hit(1, 'nl', 50), hit(2, 'nl', 1)], [hit(2, 'nl', 1)]]))).toEqual(['nl 2', 'nl 1']);
});
