import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfText } from './pdf-text.ts';

const name = (of: string): PDFName => PDFName.of(of);

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * A text that is equal for the same letters in any order: words of Arabic come in the order in which they are drawn.
 */
const unordered = (text: string): string => Array.from(letters(text)).toSorted().join('');

/** The bookmarks of a document, in no particular order. */
const items = ({ context }: PDFDocument): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(name('Title')) && object.has(name('Parent')) ? [object] : [],
    );

/**
 * Lets each bookmark read as its heading does. Chromium takes it from what is drawn, where neither the space at the end
 * of a line nor what is hidden is found: “of the partof the whole”.
 */
export function wordBookmarks(document: PDFDocument, headings: readonly string[]): void {
  const readable = new Map(headings.map((heading) => [letters(heading), heading]));
  const drawn = new Map(headings.map((heading) => [unordered(heading), heading]));
  for (const item of items(document)) {
    const title = item.lookup(name('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const text = title.decodeText();
    const heading = readable.get(letters(text)) ?? drawn.get(unordered(text));
    if (heading !== undefined) item.set(name('Title'), pdfText(heading));
  }
}
