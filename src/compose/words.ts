import type { Messages } from '../i18n/messages.ts';

/** A text of the interface that scripts use. */
export type LiveWord = keyof Messages['composer']['live'];

/** A text of the document, in one of its languages. */
export type DocumentWord =
  | keyof Messages['composer']['document']
  /** Of the dossier: its title, its edition and state, and who made it. */
  | 'title'
  | 'state'
  | 'editors'
  /** Of its writer. */
  | 'note'
  | 'interrupted'
  | 'interruptedLabel';

/** Texts that the page carries for its scripts, as `data-…` attributes of an element. */
export type Words<Word extends string> = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export const wordsOf =
  <Word extends string>(element: HTMLElement): Words<Word> =>
  (word, values = {}) =>
    (element.dataset[word] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The attributes that carry texts: `{ asOf: … }` → `{ 'data-as-of': … }`. */
export const wordAttributes = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).map(([word, text]) => [`data-${word.replace(/[A-Z]/g, '-$&').toLowerCase()}`, text]),
  );
