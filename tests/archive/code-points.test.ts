import { expect, test } from 'vitest';
import { codePoints, unitOf } from '../../src/archive/code-points.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['\uffff', 1],
  ['a👩b', 3],
  ['👩👩', 2],
])('%s has %i code points', (text, count) => {
  expect(codePoints(text)).toBe(count);
});

test.each([
  ['a👩b', 0, 0, 0],
  ['a👩b', 1, 0, 1],
  ['a👩b', 2, 0, 3],
  ['a👩b', 1, 1, 3],
  // Never past the end.
  ['a👩', 9, 0, 3],
])('of %s, code point %i counted from unit %i begins at unit %i', (text, point, from, unit) => {
  expect(unitOf(text, point, from)).toBe(unit);
});
