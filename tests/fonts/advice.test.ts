import { expect, test } from 'vitest';
import { fontAdvice } from '../../src/fonts/advice.ts';

test.each([
  ['Devanagari', 'हि', '', ['noto-sans-devanagari']],
  ['Thai', 'ก', '', ['noto-sans-thai']],
  ['Tibetan', 'བ', '', ['noto-serif-tibetan']],
  ['Amharic', 'አ', '', ['noto-sans-ethiopic']],
  ['Japanese', 'の', '', ['noto-sans-jp']],
  ['Korean', '한', '', ['noto-sans-kr']],
  ['emoji', '👍', '', ['noto-emoji']],
  ['symbols', '☎', '', ['noto-sans-symbols-2']],
  ['Chinese characters in Japanese', '王', 'ja', ['noto-sans-jp']],
  ['Chinese characters in Taiwan', '王', 'zh-TW', ['noto-sans-tc']],
  ['traditional Chinese', '王', 'zh-Hant-HK', ['noto-sans-tc']],
  ['Chinese characters elsewhere', '王', 'nl', ['noto-sans-sc']],
  ['Chinese characters among kana', '王の', 'nl', ['noto-sans-jp']],
  ['Chinese characters beside Hangul', '王한', '', ['noto-sans-kr']],
  ['two scripts', 'กहिก', '', ['noto-sans-thai', 'noto-sans-devanagari']],
  ['a sign that no package is known for', '‰', '', []],
])('%s', (_, letters, lang, packages) => {
  expect(fontAdvice(letters.match(/\P{M}\p{M}*/gu) ?? [], lang)).toEqual(packages.map((name) => `@fontsource/${name}`));
});
