import type { Locale } from '../../../schema/locales.ts';
import type { Document, WriterWords } from '../../nodes.ts';
import type { Attributes } from '../../xml.ts';

/** What a writer knows of the place that it writes at. */
export interface Context {
  /** The words of the language there. */
  readonly words: WriterWords;
  readonly wordsIn: (locale: Locale) => WriterWords;
  /** A document that flows, as a book does, has no pages to refer to. */
  readonly hasPages: boolean;
  /** Reading systems know the parts of a book by their roles. */
  readonly isBook: boolean;
}

/** `edition` is printed with the numbers of its pages; neither `book` nor `composed` has any. */
export type Medium = 'edition' | 'book' | 'composed';

export function contextOf({ words, locales }: Pick<Document, 'words' | 'locales'>, medium: Medium): Context {
  const byLocale = new Map(words.map(({ lang, value }) => [lang, value]));
  const wordsIn = (locale: Locale): WriterWords => {
    const found = byLocale.get(locale);
    if (!found) throw new Error(`The document has no words in ${locale}.`);
    return found;
  };
  return { words: wordsIn(locales[0]), wordsIn, hasPages: medium === 'edition', isBook: medium === 'book' };
}

/** The same within a column of a language. */
export const inColumn = (context: Context, locale: Locale): Context => ({ ...context, words: context.wordsIn(locale) });

/** A role in the vocabularies of EPUB and of DPUB-ARIA, which have the same words; in books only. */
export const role = ({ isBook }: Context, type: string): Attributes =>
  isBook ? { 'epub:type': type, role: `doc-${type}` } : {};
