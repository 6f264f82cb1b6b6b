import { expect, test } from 'vitest';
import type { Stretch } from '../../../src/schema/locator.ts';
import { textFragment } from '../../../src/dossier/verification/text-fragment.ts';

test.each([
  ['a text', { exact: 'meer dan 26.000 items' }, 'meer%20dan%2026.000%20items'],
  ['a comma, a dash and an ampersand', { exact: 'a, b-c & d' }, 'a%2C%20b%2Dc%20%26%20d'],
  ['letters, marks and emoji', { exact: '‘één’ 👍' }, '%E2%80%98%C3%A9%C3%A9n%E2%80%99%20%F0%9F%91%8D'],
  ['white space and soft hyphens', { exact: ' een\n samen\u00adwerking ' }, 'een%20samenwerking'],
  ['a prefix', { exact: 'servers', prefix: 'de ' }, 'de-,servers'],
  ['a suffix', { exact: 'servers', suffix: ', die' }, 'servers,-%2C%20die'],
  ['prefix and suffix', { exact: 'b', prefix: 'a-', suffix: '-c' }, 'a%2D-,b,-%2Dc'],
  ['half a character', { exact: 'a\ud83d' }, 'a%EF%BF%BD'],
])('%s', (_, selector, expected) => {
  expect(textFragment(selector)).toBe(`#:~:text=${expected}`);
});

test('a long text is given by whole words at its beginning and its end', () => {
  const words = Array.from({ length: 100 }, (_, index) => `woord${index}`).join(' ');
  expect(decodeURIComponent(textFragment({ exact: words }))).toBe(
    '#:~:text=woord0 woord1 woord2 woord3 woord4 woord5 woord6 woord7,woord93 woord94 woord95 woord96 woord97 woord98 woord99',
  );
});

test.each<[string, Stretch[], string]>([
  [
    'Eerste regel tweede regel',
    [
      [0, 12],
      [13, 25],
    ],
    '#:~:text=Eerste regel,tweede regel',
  ],
  ['januari\u00a02024\n 12 do\u00adden', [[13, 21]], '#:~:text=12 doden'],
  ['👍 een', [[2, 5]], '#:~:text=een'],
  ['cafe\u0301 toe', [[5, 8]], '#:~:text=toe'],
  ['een', [], ''],
])('of %j, the stretches are given by which a browser finds it', (exact, foundBy, expected) => {
  expect(decodeURIComponent(textFragment({ exact }, foundBy))).toBe(expected);
});
