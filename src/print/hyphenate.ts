import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';
import type { Locale } from '../schema/locales.ts';

/** Shorter words are not worth a hyphen. */
export const shortestWord = 7;
/** No word that is longer is one: each of its hyphens would be a question to the layout. */
export const longestWord = 60;

/** Letters that stay together at either end of a word. */
const [before, after] = [3, 3];

const hyphenators: Record<Locale, (word: string) => string> = {
  nl: (word) => dutch.hyphenateSync(word, { minWordLength: shortestWord }),
  en: (word) => english.hyphenateSync(word, { minWordLength: shortestWord }),
};

const softHyphen = '\u00ad';

/**
 * A word with a soft hyphen wherever it may be divided, by the patterns of Dutch or British English. The same in every
 * browser, which each have dictionaries of their own or none.
 */
export function hyphenated(word: string, locale: Locale): string {
  const parts = hyphenators[locale](word).split(softHyphen);
  let [start, rest] = [parts[0] ?? '', word.length - (parts[0]?.length ?? 0)];
  for (const part of parts.slice(1)) {
    start += (word.length - rest >= before && rest >= after ? softHyphen : '') + part;
    rest -= part.length;
  }
  return start;
}
