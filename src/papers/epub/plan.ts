import type { Document } from '../../document/nodes.ts';
import { elementsIn, type XmlElement } from '../../document/xml.ts';
import { bookDocuments } from './documents.ts';
import { lettersIn } from './page-letters.ts';
import { type PageStart, pageStarts, type PageWords, referencePattern } from './page-starts.ts';

/** What the package says of a document. */
export interface Outline {
  readonly file: string;
  /** Whether it shows a picture that is drawn in it. */
  readonly hasSvg: boolean;
  /** Whether it is the index of names. */
  readonly hasIndex: boolean;
}

/** What must be known of all documents of a book before the first is written. */
export interface Plan {
  readonly documents: readonly Outline[];
  /** The file in which each id stands. */
  readonly files: ReadonlyMap<string, string>;
  /** The pages of the PDF that begin in each file, counted from its first letter. */
  readonly pages: ReadonlyMap<string, readonly PageStart[]>;
}

const has = (elements: readonly XmlElement[], is: (element: XmlElement) => boolean): boolean => elements.some(is);

/** Makes all documents of a book once, one after the other, and keeps little of each. */
export function planOf(document: Document, words: readonly PageWords[]): Plan {
  const documents: Outline[] = [];
  const files = new Map<string, string>();
  const ends: { readonly file: string; readonly end: number }[] = [];
  let book = '';
  for (const { file, body } of bookDocuments(document)) {
    const elements = body.flatMap((node) => [...elementsIn(node)]);
    for (const { attributes } of elements) if (attributes['id'] !== undefined) files.set(attributes['id'], file);
    documents.push({
      file,
      hasSvg: has(elements, ({ name }) => name === 'svg'),
      hasIndex: has(elements, ({ attributes }) => attributes['role'] === 'doc-index'),
    });
    if (words.length > 0) book += lettersIn(body);
    ends.push({ file, end: book.length });
  }
  const references = referencePattern(document.words.map(({ value }) => value.pageRef));
  return { documents, files, pages: pagesByFile(pageStarts(words, book, references), ends) };
}

function pagesByFile(
  starts: readonly PageStart[],
  ends: readonly { readonly file: string; readonly end: number }[],
): Map<string, PageStart[]> {
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
