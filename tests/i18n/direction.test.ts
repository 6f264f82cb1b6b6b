import { expect, test } from 'vitest';
import { directionOf, dirOnPage, hasRtlLetters, isolated } from '../../src/i18n/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['ar-SY', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['ku', 'ltr'],
  ['az-Arab', 'rtl'],
  ['uz', 'ltr'],
  ['nl', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['not a language', 'ltr'],
] as const)('%s is written %s', (tag, direction) => {
  expect([directionOf(tag), dirOnPage(tag)]).toEqual([direction, direction === 'rtl' ? 'rtl' : undefined]);
});

test('names in letters that run from right to left are known', () => {
  expect(['صحيفة', 'Al Jazeera (الجزيرة)', 'הארץ', 'Łódź', '日本', '2025!'].map(hasRtlLetters)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a text with letters that run from right to left is set apart, and no other', () => {
  expect(isolated('مرحبا!')).toBe('\u2068مرحبا!\u2069');
  expect(isolated('Jo שלום')).toBe('\u2068Jo שלום\u2069');
  expect(isolated('Hello!')).toBe('Hello!');
});
