import { expect, test } from 'vitest';
import { hasLettersOf } from '../../src/i18n/scripts.ts';

test.each([
  ['nl', 'Krant', true],
  ['ar', 'وكالة أعماق', true],
  ['ar', 'Amaq', false],
  ['zh-Hant', '我們', true],
  ['zh', 'Women', false],
  ['ja', 'ここ', true],
  ['ko', '여기', true],
  ['sr-Latn', 'Vesti', true],
  ['sr', 'Vesti', false],
  ['en', '2024', false],
  ['und', 'Krant', true],
  ['x-eigen', 'Krant', false],
])('of %s, “%s” has letters: %s', (tag, text, has) => {
  expect(hasLettersOf(tag, text)).toBe(has);
});
