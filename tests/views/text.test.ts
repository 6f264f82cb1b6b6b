import { describe, expect, test } from 'vitest';
import { shortened, textIn } from '../../src/views/text.ts';

describe('a text for readers of a language', () => {
  test('is their own where there is one', () => {
    expect(textIn({ nl: 'ja', en: 'yes' }, 'en')).toEqual({ text: 'yes', lang: 'en', foreign: false });
  });

  test('is the other where there is none, and says so', () => {
    expect(textIn({ nl: 'ja' }, 'en')).toEqual({ text: 'ja', lang: 'nl', foreign: true });
  });

  test.each([
    ['exactly long enough', 19, 'exactly long enough'],
    ['cut at a word, not within', 15, 'cut at a word…'],
    ['Onafgebroken', 5, 'Onaf…'],
    ['👩👩👩', 4, '👩…'],
  ])('is cut at a word: %s', (text, length, cut) => {
    expect(shortened(text, length)).toBe(cut);
  });
});
