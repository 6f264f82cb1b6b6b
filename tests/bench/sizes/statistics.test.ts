import { expect, test } from 'vitest';
import { growthExponent, median } from './statistics.ts';

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[10, 1, 2, 4], 3],
  [[], NaN],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

const points = (cost: (size: number) => number) => [250, 1000, 4000].map((size) => ({ size, cost: cost(size) }));

test.each([
  ['with its size', (size: number) => size / 40, 1],
  ['with the square of it', (size: number) => size ** 2 * 3, 2],
  ['not at all', () => 7, 0],
])('what grows %s has that exponent', (_, cost, exponent) => {
  expect(growthExponent(points(cost))).toBeCloseTo(exponent, 10);
});

test('the exponent is that of the line that lies nearest to all points', () => {
  const costs = [1, 16, 16];
  const found = growthExponent(points((size) => costs[[250, 1000, 4000].indexOf(size)] ?? NaN));
  expect(found).toBeCloseTo(1, 10);
});

test('of one size there is no growth', () => {
  expect(growthExponent([{ size: 250, cost: 3 }])).toBeUndefined();
  expect(growthExponent([])).toBeUndefined();
});
