import { expect, test } from 'vitest';
import { plan } from '../../../src/client/offline/plan.ts';

const file = (address: string, hash: string) => ({ address, hash });

test('a first visit fetches everything', () => {
  const list = [file('', 'a'), file('nl/', 'b')];
  expect(plan(list, new Set(), [])).toEqual({ copies: [], fetches: list });
});

test('a later build fetches what is new or changed, and copies the rest from the cache that has it', () => {
  const list = [file('', 'a'), file('nl/', 'b2'), file('en/', 'c'), file('nl/new/', 'd')];
  const older = [
    new Map([
      ['a', ''],
      ['b1', 'nl/'],
      ['e', 'nl/gone/'],
    ]),
    new Map([
      ['b1', 'nl/'],
      ['c', 'en/'],
    ]),
  ];
  expect(plan(list, new Set(), older)).toEqual({
    copies: [
      { address: '', from: 0, as: '' },
      { address: 'en/', from: 1, as: 'en/' },
    ],
    fetches: [file('nl/', 'b2'), file('nl/new/', 'd')],
  });
});

test('a file that only got another name is copied', () => {
  const older = [new Map([['a', 'pagefind/1111111111/words-nl-a']])];
  expect(plan([file('pagefind/2222222222/words-nl-a', 'a')], new Set(), older)).toEqual({
    copies: [{ address: 'pagefind/2222222222/words-nl-a', from: 0, as: 'pagefind/1111111111/words-nl-a' }],
    fetches: [],
  });
});

test('what an interrupted visit left is neither fetched nor copied again', () => {
  expect(plan([file('', 'a'), file('nl/', 'b')], new Set(['']), [new Map([['a', '']])])).toEqual({
    copies: [],
    fetches: [file('nl/', 'b')],
  });
});
