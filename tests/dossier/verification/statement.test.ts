import { expect, test } from 'vitest';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import type { Selector } from '../../../src/dossier/verification/passages.ts';
import { weight } from '../../../src/dossier/verification/statement.ts';
import { verifySource } from '../../../src/dossier/verification/verify.ts';
import { sliceOf } from './reference.ts';

/** The words at the one place that a source proves, with what stands around them; or the rule that it breaks. */
function outcome(text: string, selector: Selector | string): string {
  const selectors = [typeof selector === 'string' ? { exact: selector } : selector];
  const [finding] = verifySource(foldedText(text), [{ subject: '', selectors }]);
  const { passage, fault } = finding ?? {};
  return passage ? `${passage.start}: ${sliceOf(text, passage)}` : (fault?.rule ?? '');
}

test.each([
  ['the beginning of the text', 'Nooit. En toch.', 'Nooit.', '0: Nooit.'],
  ['the middle', 'Hij zweeg. Nooit! En toch.', 'Nooit!', '11: Nooit!'],
  ['the end', 'Zou hij gaan? Ja.', 'Ja.', '14: Ja.'],
  ['without its full stop', 'Zou hij gaan? Nee. Ook goed.', 'Nee', '14: Nee'],
  ['a line of its own', 'Wat hij zei\n\nNooit\n\nDaarna', 'Nooit', '13: Nooit'],
  ['after a closing mark', 'Hij zei: “Ga weg.” Nooit. Toch.', 'Nooit.', '19: Nooit.'],
  ['within marks', 'Hij zei „nooit” tegen haar.', 'nooit', '9: nooit'],
  ['within marks, with a comma', 'He said: “Never,” and left.', 'Never', '10: Never'],
  ['within marks, with a full stop', 'He said: ‘Never.’ She left.', 'Never', '10: Never'],
  ['with its marks', 'Hij zei: “Nooit.” Daarna niets.', '“Nooit.”', '9: “Nooit.”'],
  ['within guillemets', 'Il a dit « Jamais ! » et puis « Oui » encore.', 'Oui', '32: Oui'],
  ['once, and elsewhere in other sentences', 'Ik ga nooit. Nooit. Dat zal nooit gebeuren.', 'Nooit.', '13: Nooit.'],
  ['in Greek, after a question', 'Τι είπε; Όχι. Και έφυγε.', 'Όχι', '9: Όχι'],
  ['in Greek, a question', 'Έφυγε. Γιατί; Όχι.', 'Γιατί;', '7: Γιατί;'],
  ['in Armenian', 'Հայերեն։ Ոչ։ Գնաց։', 'Ոչ', '9: Ոչ'],
  ['in Amharic', 'እሱ መጣ። አይ። ሄደ።', 'አይ', '7: አይ'],
  ['in Chinese, within marks', '市长昨天说：“绝不放弃。”记者随后离开。', '绝不放弃', '7: 绝不放弃'],
  ['in Chinese, between sentences', '他来了。绝不放弃。我走了。', '绝不放弃。', '4: 绝不放弃。'],
  ['in Japanese brackets', '市長は「いいえ」と言った。', 'いいえ', '4: いいえ'],
  ['in Hindi', 'वह आया। नहीं। वह गया।', 'नहीं।', '8: नहीं।'],
  ['in Arabic', 'هل يذهب؟ لا. ثم صمت.', 'لا.', '9: لا.'],
])('few words are proven as a whole statement: %s', (_, text, words, place) => {
  expect(outcome(text, words)).toBe(place);
});

test.each([
  ['part of a sentence', 'Nooit heb ik dat gezegd.', 'Nooit'],
  ['the end of a sentence', 'Dat zeg ik nooit. Ja.', 'nooit.'],
  ['after a colon', 'De minister: nooit. En toch.', 'nooit.'],
  ['a statement that stands twice', 'Nooit. Hij zweeg. Nooit.', 'Nooit.'],
  ['a question without its mark', 'Hij zweeg. Nooit? Ja.', 'Nooit'],
  ['a Greek question without its mark', 'Έφυγε. Γιατί; Όχι.', 'Γιατί'],
  ['what a semicolon parts', 'Hij zweeg; nooit. Ja.', 'nooit.'],
  ['a cry without its mark', 'Hij riep: “Nooit!” Ja.', 'Nooit'],
  ['an ellipsis cut short', 'Hij zweeg. Nooit... Ja.', 'Nooit.'],
  ['a line that only wraps', 'Dat heb ik\nnooit\ngezegd.', 'nooit'],
  ['a number', 'Hij telde. 26. Meer niet.', '26.'],
  ['a name after an abbreviation', 'Dat zei dhr. Janssens. Ja.', 'Janssens.'],
  ['an abbreviation', 'Dat was alles. Prof. Janssens zweeg.', 'Prof.'],
  ['an initial', 'Dat was alles. J. Janssens zweeg.', 'J.'],
  ['between two quotations', 'Il dit « Oui » dit-il « Non » encore.', 'dit-il'],
  ['between apostrophes', "De auto's van de foto's.", 's van de foto'],
  ['punctuation', 'Hij zweeg. … Ja.', '…'],
  ['part of a domain', 'Zie brug. Nooit.be is weg.', 'Nooit'],
])('few words stay refused as %s', (_, text, words) => {
  expect(outcome(text, words)).toMatch(/^quote-(too-short|not-found)$/);
});

test('few words are proven where prefix and suffix leave one place, and say enough with them', () => {
  const text = 'De minister zei nooit iets. De burgemeester zei nooit iets.';
  expect(outcome(text, { exact: 'nooit', prefix: 'minister zei' })).toBe('16: nooit');
  expect(outcome(text, { exact: 'nooit', prefix: 'zei', suffix: 'iets. De' })).toBe('16: nooit');
  expect(outcome(text, { exact: 'nooit', prefix: 'zei', suffix: 'iets' })).toBe('quote-too-short');
  expect(outcome(text, { exact: 'De', suffix: 'burg' })).toBe('quote-too-short');
  expect(outcome(text, { exact: 'nooit', prefix: 'koningin zei' })).toBe('quote-too-short');
});

test('a character of a script that writes syllables or words counts as two', () => {
  expect([weight('minister'), weight('我们绝不'), weight('ありがとう'), weight('감사'), weight('ขอบคุณ')]).toEqual([
    8, 8, 10, 4, 6,
  ]);
  expect(outcome('市长昨天说他们绝不放弃这座桥。', '绝不放弃这座')).toBe('7: 绝不放弃这座');
  expect(outcome('市长昨天说他们绝不放弃这座桥。', '绝不放弃这')).toBe('quote-too-short');
});

test('few words that stand in a long text thousands of times are judged in time', () => {
  const text = '“ja” en ja. Ja, « ja » '.repeat(5000);
  const before = performance.now();
  expect(outcome(text, 'ja')).toBe('quote-too-short');
  expect(performance.now() - before).toBeLessThan(3000);
});
