import { expect, test } from 'vitest';
import { isMeasure } from '../../src/i18n/measures.ts';
import { formatShare } from '../../src/i18n/wording.ts';

test.each(['kilograms', 'square metres', 'million euros', 'hours of work', '%', 'litres'])('%s measure', (unit) => {
  expect(isMeasure(unit)).toBe(true);
});

test.each(['people', 'items', 'deaths', 'households'])('%s are counted', (unit) => {
  expect(isMeasure(unit)).toBe(false);
});

test.each([
  [1, '100%'],
  [0.999, '99%'],
  [0.342, '34%'],
  [0.0042, '0.42%'],
])('a share of %s is %s', (share, words) => {
  expect(formatShare(share, 'en')).toBe(words);
});
