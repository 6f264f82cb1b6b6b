import { distance } from 'fastest-levenshtein';
import type { Locale } from '../schema/locales.ts';
import { wordsOf } from './fold.ts';
import { withoutSpellings } from './seam.ts';

/** The words of the index in one language that start with one letter, in order; `names` are those that name an actor. */
export interface Shard {
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
}

export const emptyShard: Shard = { words: [], names: new Set() };

/** Which file holds a folded word: its first letter, or 0 for all that start with no letter from a to z. */
export const shardOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : '0');

/** A word a line, names with an asterisk. */
export const shardText = (words: readonly string[], names: ReadonlySet<string>): string =>
  words.map((word) => (names.has(word) ? `${word}*` : word)).join('\n');

export function parseShard(text: string): Shard {
  const lines = text.split('\n').filter(Boolean);
  return {
    words: lines.map((line) => line.replace('*', '')),
    names: new Set(lines.filter((line) => line.endsWith('*')).map((line) => line.slice(0, -1))),
  };
}

/** What a vocabulary is made of: the text of a page, and its fields. */
interface IndexedText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The words of pages, each once and in order, and which of them name an actor. */
export function vocabulary(pages: readonly IndexedText[]): Shard {
  const words = (texts: readonly string[]): string[] => {
    const runs = new Set(texts.flatMap((text) => withoutSpellings(text).split(/\s+/u)));
    return [...new Set([...runs].flatMap(wordsOf))];
  };
  return {
    words: words(pages.flatMap(({ content, meta }) => [content, ...Object.values(meta)])).toSorted(),
    names: new Set(words(pages.map(({ meta }) => meta['names'] ?? ''))),
  };
}

/** The endings that a stem may have. */
const endings: Readonly<Record<Locale, RegExp>> = {
  nl: /^(?:end|ende|enden|e|n|s|t|d|r|en|er|es|st|te|de|ten|den|der|ers|ste|ing|ingen|je|jes|ig|ige|heid|heden|lijk|lijke)?$/,
  en: /^(?:e|s|d|y|n|r|t|es|ed|er|ly|ys|ers|ing|ings|ion|ions|al|ally|ies|ied|ation|ations|ment|ments|ness)?$/,
};

// Staaf, staven; straf, straffen; withdraw, withdrawing: what inflection does to the end of a stem is evened out.
const evened = (word: string): string =>
  word
    .replace(/(.)\1/g, '$1')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replace(/y(?=s?$)/, 'i');

function isInflection(a: string, b: string, lang: Locale): boolean {
  const [one, other] = [evened(a), evened(b)];
  const common = commonStart(one, other);
  // Doubled letters within the stem are another spelling, or a mistake.
  if (common < 3 || commonStart(a, b) < common - 1) return false;
  return endings[lang].test(one.slice(common)) && endings[lang].test(other.slice(common));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The index of the first word that is not before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the index can hold a word: as typed so far, or in another form. */
export function holds(shard: Shard, word: string, lang: Locale): boolean {
  const start = shard.words[firstFrom(shard.words, word)];
  return start?.startsWith(word) === true || !inflections(shard, word, lang).next().done;
}

/** The words of an index that are a word in another form, in order. */
export function* inflections({ words }: Shard, word: string, lang: Locale): Generator<string, undefined> {
  const beginning = word.slice(0, 3);
  for (let index = firstFrom(words, beginning); index < words.length; index++) {
    const other = words[index] ?? '';
    if (!other.startsWith(beginning)) return;
    if (isInflection(word, other, lang)) yield other;
  }
}

/** Letters that sound alike in names are written alike, so that spelling by ear is no distance at all. */
const sounded = (word: string): string =>
  word
    .replaceAll('ij', 'y')
    .replaceAll('ph', 'f')
    .replaceAll('ck', 'k')
    .replaceAll('x', 'ks')
    .replace(/c(?!h)/g, 'k')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replace(/(.)\1/g, '$1');

export interface Near {
  readonly word: string;
  /** The smaller, the nearer. */
  readonly far: number;
}

/**
 * The words that a reader may have meant, the nearest first, and names among equals. Empty for words of three
 * letters.
 */
export function nearWords({ words, names }: Shard, typed: string, most = 3): Near[] {
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (allowed === 0) return [];
  const sound = sounded(typed);
  return words
    .filter((word) => word.length > 2 && Math.abs(word.length - typed.length) <= 2)
    .flatMap((word) => {
      const heard = distance(sound, sounded(word));
      const written = distance(typed, word);
      const swapped = isSwap(typed, word);
      if (heard > allowed && written > allowed && !swapped) return [];
      return [{ word, far: (swapped ? 1 : Math.min(heard + 0.5, written)) - (names.has(word) ? 0.25 : 0) }];
    })
    .toSorted((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

/** Whether two letters that stand side by side changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = commonStart(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
