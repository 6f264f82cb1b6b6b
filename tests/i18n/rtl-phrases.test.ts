import { expect, test } from 'vitest';
import { rtlPhrases } from '../../src/i18n/rtl-phrases.ts';

test.each([
  ['', []],
  ['De brug (2024)', ['De brug (2024)']],
  ['Volgens דוד כהן, 3 keer.', ['Volgens ', '<דוד כהן>', ', 3 keer.']],
  ['ليلى 3', ['<ليلى 3>']],
  ['Met ليلى\u00a0٣ en דוד 12/2024.', ['Met ', '<ليلى\u00a0٣>', ' en ', '<דוד 12/2024>', '.']],
  ['דוד כהן 3,5 % en 3–4', ['<דוד כהן 3,5>', ' % en 3–4']],
  ['דוד 3D, דוד. 3', ['<דוד>', ' 3D, ', '<דוד>', '. 3']],
  ['(דוד) en ליאת', ['(', '<דוד>', ') en ', '<ליאת>']],
  ['الجسر (بروكسل 2024), p. 3', ['<الجسر (بروكسل 2024)>', ', p. 3']],
  ['الجسر [بروكسل', ['<الجسر [بروكسل>']],
  ['הגשר (נבנה in 2024)', ['<הגשר (נבנה>', ' in 2024)']],
])('%j is cut where the direction turns, and no bracket is parted from its words', (text, phrases) => {
  expect(rtlPhrases(text).map((phrase) => (phrase.isRtl ? `<${phrase.text}>` : phrase.text))).toEqual(phrases);
});
