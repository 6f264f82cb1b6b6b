import { expect, test } from 'vitest';
import { withoutMarks } from '../../src/schema/without-marks.ts';

test.each([
  ['Zoë ÇELİK', 'zoe celik'],
  // A stroke is part of the letter, and no mark on it.
  ['Łukasz', 'łukasz'],
])('%s is %s without its marks', (text, plain) => {
  expect(withoutMarks(text)).toBe(plain);
});
