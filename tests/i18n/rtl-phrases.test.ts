import { expect, test } from 'vitest';
import { rtlPhrases } from '../../src/i18n/rtl-phrases.ts';

test.each([
  ['', []],
  ['De brug (2024)', ['De brug (2024)']],
  ['Volgens דוד כהן, 3 keer.', ['Volgens ', '<דוד כהן>', ', 3 keer.']],
  ['(דוד) en ליאת', ['(', '<דוד>', ') en ', '<ליאת>']],
  ['الجسر (بروكسل 2024), p. 3', ['<الجسر (بروكسل 2024)>', ', p. 3']],
  ['الجسر [بروكسل', ['<الجسر [بروكسل>']],
  ['הגשר (נבנה in 2024)', ['<הגשר (נבנה>', ' in 2024)']],
])('%j is cut where the direction turns, and no bracket is parted from its words', (text, phrases) => {
  expect(rtlPhrases(text).map((phrase) => (phrase.isRtl ? `<${phrase.text}>` : phrase.text))).toEqual(phrases);
});
