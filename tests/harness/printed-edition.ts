import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editionPage, type EditionPage } from './edition-page.ts';
import { pdfBoxes, type PdfPage } from './pdf-boxes.ts';
import { type Bookmark, outline } from './pdf-outline.ts';

/** A print edition as a file, and the page that it was printed from. */
export interface PrintedEdition {
  readonly pdf: Buffer;
  readonly pages: readonly PdfPage[];
  readonly bookmarks: readonly Bookmark[];
  readonly source: EditionPage;
}

/** The editions of a dossier: the file of each, its page, and its languages. */
export const printedEditions = [
  {
    file: 'nl/dossier.pdf',
    page: 'nl/print/',
    foot: /p\. (\d+) van (\d+)/,
    state: ['Eerste editie', 'Stand van november 2019'],
  },
  {
    file: 'en/dossier.pdf',
    page: 'en/print/',
    foot: /p\. (\d+) of (\d+)/,
    state: ['First edition', 'As of November 2019'],
  },
  {
    file: 'dossier-nl-en.pdf',
    page: 'print/',
    foot: /p\. (\d+) \/ (\d+)/,
    state: ['Eerste editie', 'Stand van november 2019', 'First edition', 'As of November 2019'],
  },
] as const;

/** Reads an edition of a built site. */
export async function printedEdition(site: string, file: string, page: string): Promise<PrintedEdition> {
  const pdf = readFileSync(path.join(site, file));
  return {
    pdf,
    pages: await pdfBoxes(pdf),
    bookmarks: await outline(pdf),
    source: editionPage(readFileSync(path.join(site, page, 'index.html'), 'utf8')),
  };
}

/** How far from an edge of the page, in points, its head and its foot stand. */
const margin = 60;

type Texts = PdfPage['texts'];

const joined = (texts: Texts): string => texts.map(({ text }) => text).join(' ');

export const headOf = ({ height, texts }: PdfPage): string =>
  joined(texts.filter(({ bottom }) => bottom > height - margin));

export const footOf = ({ texts }: PdfPage): string => joined(texts.filter(({ top }) => top < margin));

/** What stands between head and foot. */
export const bodyOf = ({ height, texts }: PdfPage): Texts =>
  texts.filter(({ bottom, top }) => bottom > margin && top < height - margin);

/** Words without what differs between a page of HTML and lines on paper. */
export const letters = (words: string): string => words.normalize('NFC').replace(/\s/g, '');

/** The text of a page between head and foot, as letters. The hyphen of a divided word is a piece of text by itself. */
export const bodyLetters = (page: PdfPage): string =>
  letters(
    bodyOf(page)
      .filter(({ text }) => text !== '-')
      .map(({ text }) => text)
      .join(''),
  );
