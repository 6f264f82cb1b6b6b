import { expect, test } from 'vitest';
import { type Choice, isWanted } from '../../../src/client/offline/choice.ts';

const cases: readonly (readonly [Choice, boolean, boolean])[] = [
  [undefined, false, true],
  [undefined, true, false],
  ['on', true, true],
  ['on', false, true],
  ['off', false, false],
  ['off', true, false],
];

test.each(cases)('a reader who chose %s and saves data %s: kept is %s', (choice, savesData, expected) => {
  expect(isWanted(choice, savesData)).toBe(expected);
});
