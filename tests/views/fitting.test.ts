import { expect, test } from 'vitest';
import { fits, fitting } from '../../src/views/fitting.ts';

const weigh = (item: number): number => item;

test.each([
  [[3, 4], 7, [3, 4], true],
  [[3, 4, 1], 7, [3, 4], false],
  [[3, 5, 1], 7, [3], false],
  [[9, 1], 7, [9], false],
  [[9], 7, [9], false],
  [[], 7, [], true],
])('of %j, a budget of %d has room for %j', (items, budget, shown, all) => {
  expect([fitting(items, weigh, budget), fits(items, weigh, budget)]).toEqual([shown, all]);
});

test('nothing beyond the budget is weighed', () => {
  const weighed: number[] = [];
  fitting(
    [3, 5, 1],
    (item) => {
      weighed.push(item);
      return item;
    },
    7,
  );
  expect(weighed).toEqual([3, 5]);
});
