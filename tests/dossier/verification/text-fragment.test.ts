import { expect, test } from 'vitest';
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

test.each([
  ['Eerste regel tweede regel', [2, 2], 'Eerste regel,tweede regel'],
  ['januari\u00a02024 12 doden', [2, 2], 'januari 2024,12 doden'],
  ['een twee drie vier vijf', [1, 2], 'een,vier vijf'],
  ['A B', [1, 1], 'A,B'],
] as const)(
  'words that the source breaks are given up to the first break and from the last: %s',
  (exact, broken, expected) => {
    expect(decodeURIComponent(textFragment({ exact }, broken))).toBe(`#:~:text=${expected}`);
  },
);

test('the two ends of words that the source breaks are as short as those of a long text', () => {
  const exact = `${'een '.repeat(40)}${'twee '.repeat(40)}`;
  const [head = '', tail = ''] =
    decodeURIComponent(textFragment({ exact }, [40, 40]))
      .split('text=')[1]
      ?.split(',') ?? [];
  expect([head, tail].map((end) => [...new Set(end.split(' '))])).toEqual([['een'], ['twee']]);
  expect(Math.max(head.length, tail.length)).toBeLessThan(60);
});

test('so is a text of two paragraphs, also a short one', () => {
  const exact = `${'een '.repeat(20)}slot.\n\nBegin ${'twee '.repeat(20)}`;
  expect(textFragment({ exact })).toMatch(/^#:~:text=een%20[^,]*,[^,]*twee$/);
  expect(textFragment({ exact: 'Dat was het.\n\nNu verder.' })).toBe('#:~:text=Dat%20was%20het.,Nu%20verder.');
});
