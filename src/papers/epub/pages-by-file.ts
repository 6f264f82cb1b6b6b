import type { Document } from '../../document/nodes.ts';
import { bookDocuments } from './documents.ts';
import { lettersIn } from './page-letters.ts';
import { type PageStart, pageStarts, type PageWords, referencePattern } from './page-starts.ts';

/** The pages of a PDF that begin in each document of a book, counted from its first letter. */
export type PagesByFile = ReadonlyMap<string, readonly PageStart[]>;

/** Finds the pages of a PDF by its words; where there are none, the documents of the book are not made for it. */
export function pagesByFile(document: Document, words: readonly PageWords[]): PagesByFile {
  if (words.length === 0) return new Map();
  const ends: { readonly file: string; readonly end: number }[] = [];
  let book = '';
  for (const { file, body } of bookDocuments(document)) {
    book += lettersIn(body);
    ends.push({ file, end: book.length });
  }
  const starts = pageStarts(words, book, referencePattern(document.words.map(({ value }) => value.pageRef)));
  let from = 0;
  return new Map(
    ends.map(({ file, end }) => {
      const begin = from;
      from = end;
      const own = starts.filter(({ at }) => at >= begin && at < end);
      return [file, own.map(({ page, at }) => ({ page, at: at - begin }))];
    }),
  );
}
