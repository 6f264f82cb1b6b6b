import { expect, test } from 'vitest';
import { blanksBefore } from '../../src/print/recto.ts';

const starts = ['a', 'b', 'c'];
const on = (...pages: readonly number[]) => new Map(starts.map((id, index) => [id, pages[index] ?? 0]));

test.each([
  ['all on the right', on(1, 3, 7), [], []],
  ['one on the left moves those after it too', on(2, 4, 7), [], ['a', 'c']],
  ['what an empty page has moved stays where it is', on(3, 5, 9), ['a', 'c'], ['a', 'c']],
  ['an empty page that is no longer needed goes', on(4, 6, 8), ['a'], []],
])('%s', (_what, pages, blanks, wanted) => {
  expect(blanksBefore(starts, pages, blanks)).toEqual(wanted);
});
