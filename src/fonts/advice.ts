/** The scripts and kinds of sign that a package of Fontsource serves; what stands first counts. */
const packages: readonly (readonly [isOf: RegExp, name: string])[] = [
  [/\p{Script=Devanagari}/u, 'noto-sans-devanagari'],
  [/\p{Script=Bengali}/u, 'noto-sans-bengali'],
  [/\p{Script=Gurmukhi}/u, 'noto-sans-gurmukhi'],
  [/\p{Script=Gujarati}/u, 'noto-sans-gujarati'],
  [/\p{Script=Oriya}/u, 'noto-sans-oriya'],
  [/\p{Script=Tamil}/u, 'noto-sans-tamil'],
  [/\p{Script=Telugu}/u, 'noto-sans-telugu'],
  [/\p{Script=Kannada}/u, 'noto-sans-kannada'],
  [/\p{Script=Malayalam}/u, 'noto-sans-malayalam'],
  [/\p{Script=Sinhala}/u, 'noto-sans-sinhala'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
  [/\p{Script=Lao}/u, 'noto-sans-lao'],
  [/\p{Script=Khmer}/u, 'noto-sans-khmer'],
  [/\p{Script=Myanmar}/u, 'noto-sans-myanmar'],
  [/\p{Script=Tibetan}/u, 'noto-serif-tibetan'],
  [/\p{Script=Mongolian}/u, 'noto-sans-mongolian'],
  [/\p{Script=Georgian}/u, 'noto-sans-georgian'],
  [/\p{Script=Armenian}/u, 'noto-sans-armenian'],
  [/\p{Script=Ethiopic}/u, 'noto-sans-ethiopic'],
  [/\p{Script=Syriac}/u, 'noto-sans-syriac'],
  [/\p{Script=Thaana}/u, 'noto-sans-thaana'],
  [/\p{Script=Nko}/u, 'noto-sans-nko'],
  [/\p{Script=Tifinagh}/u, 'noto-sans-tifinagh'],
  [/\p{Script=Cherokee}/u, 'noto-sans-cherokee'],
  [/\p{Script=Arabic}/u, 'noto-sans-arabic'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-sans-jp'],
  [/\p{Script=Hangul}/u, 'noto-sans-kr'],
  [/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]/u, 'noto-sans'],
  [/[\p{Emoji_Presentation}\u{1f000}-\u{1faff}]/u, 'noto-emoji'],
  [/[\p{Sm}\u{1d400}-\u{1d7ff}]/u, 'noto-sans-math'],
  [/[\p{So}\p{No}\p{Sk}\u2190-\u21ff]/u, 'noto-sans-symbols-2'],
];

/** Chinese characters look otherwise in each language that writes them. */
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const hanPackages: Readonly<Record<string, string>> = { ja: 'noto-sans-jp', ko: 'noto-sans-kr' };
const traditional = /-(?:Hant|TW|HK|MO)\b/i;

/** Whether a language (BCP 47) writes Chinese characters. */
export const writesHan = (lang: string): boolean => /^(?:ja|ko|zh)\b/i.test(lang);

/** The language of Chinese characters in a text of another language, where letters beside them tell. */
function hanLanguage(letters: readonly string[], lang: string): string {
  if (writesHan(lang)) return lang;
  if (letters.some((letter) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter))) return 'ja';
  return letters.some((letter) => /\p{Script=Hangul}/u.test(letter)) ? 'ko' : lang;
}

function hanPackage(lang: string): string {
  const [language = ''] = lang.split('-');
  return hanPackages[language] ?? (traditional.test(lang) ? 'noto-sans-tc' : 'noto-sans-sc');
}

function packageFor(letter: string, lang: string): string | undefined {
  const [, name] = packages.find(([isOf]) => isOf.test(letter)) ?? [];
  return name ?? (han.test(letter) ? hanPackage(lang) : undefined);
}

/**
 * The packages that serve some letters, each once; empty where none is known. `lang` is the language of the text
 * (BCP 47), which Chinese characters depend on.
 */
export const fontAdvice = (letters: Iterable<string>, lang = ''): string[] => {
  const all = [...letters];
  const written = hanLanguage(all, lang);
  const names = all.map((letter) => packageFor(letter, written));
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [`@fontsource/${name}`]));
};
