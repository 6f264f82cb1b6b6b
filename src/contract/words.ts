import type { Messages } from '../i18n/messages.ts';

/** A text of the interface that the composer uses. */
export type LiveWord = keyof Messages['composer']['live'];

/** Texts of the interface, with the values that their names in braces stand for. */
export type Words<Word extends string> = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** A text with values for its names in braces; a name without one stays. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const wordsOf =
  <Word extends string>(texts: Readonly<Partial<Record<Word, string | undefined>>>): Words<Word> =>
  (word, values = {}) =>
    filled(texts[word] ?? '', values);

/** Texts as attributes of an element, whose `dataset` gives them to a script again: `{ asOf: … }` → `{ 'data-as-of': … }`. */
export const wordAttributes = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).map(([word, text]) => [`data-${word.replace(/[A-Z]/g, '-$&').toLowerCase()}`, text]),
  );
