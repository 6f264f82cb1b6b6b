import type { Document } from '../../document/nodes.ts';
import { element, xmlDocument } from '../../document/xml.ts';
import type { DossierData } from '../../schema/dossier.ts';
import { textIn } from '../../views/text.ts';
import { coverDrawing, coverPicture, coverSvg } from './cover.ts';
import { bookDocuments, navFile } from './documents.ts';
import { type BookText, bookText } from './book-text.ts';
import { identifier } from './identifier.ts';
import { packageDocument, packageFile } from './package-document.ts';
import { linksOfBook } from './links.ts';
import { withPageBreaks } from './page-breaks.ts';
import { pageList } from './page-list.ts';
import type { PageWords } from './page-starts.ts';
import { type PagesByFile, pagesByFile } from './pages-by-file.ts';
import { linked, type OpenDocument, openXhtml, sheetFile } from './xhtml.ts';
import type { BookFile } from './zip.ts';

/** What a book has of the PDF of the same edition. */
export interface OfPdf {
  /** Its words, in the order of reading. */
  readonly pages: readonly PageWords[];
  /** What it is called: its address, or words. */
  readonly source: string;
  /** The cover as a PNG. */
  readonly cover: Uint8Array;
}

/** What a book is made from. */
export interface BookInput {
  /** The print edition in the languages of the book; the first is that of what surrounds the text. */
  readonly document: Document;
  readonly data: DossierData;
  readonly css: string;
  /** Absent where no PDF is made. */
  readonly pdf?: OfPdf | undefined;
}

const folder = 'EPUB';

const container = xmlDocument(
  element(
    'container',
    { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': `${folder}/${packageFile}`, 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** The documents of the book, in which links within it wait for the file that they lead to. */
function documents({ document, data }: BookInput, pages: PagesByFile): OpenDocument[] {
  const [locale] = document.locales;
  const title = textIn(data.title, locale).text;
  return bookDocuments(document)
    .map((each) => {
      const body = withPageBreaks(linksOfBook(each.body), pages.get(each.file) ?? []);
      const lists = each.file === navFile ? pageList(pages, locale) : [];
      return openXhtml({ ...each, body: [...body, ...lists] }, locale, title);
    })
    .toArray();
}

/**
 * The files of the dossier as a book, without `mimetype`. Its documents are made first, since their links lead to each
 * other.
 *
 * @throws where the document has a link to a place that it does not have
 */
export function* book(input: BookInput): Generator<BookFile> {
  const { document, data, css, pdf } = input;
  const { locales } = document;
  const pages = pagesByFile(document, pdf?.pages ?? []);
  const open = documents(input, pages);
  const files = new Map(open.flatMap(({ file, ids }) => ids.map((id) => [id, file])));
  const name = identifier();
  const named = (path: string, text: BookText): BookFile => {
    name.add(path, text);
    return { path: `${folder}/${path}`, content: text };
  };
  yield { path: 'META-INF/container.xml', content: container };
  yield named(sheetFile, bookText(css));
  yield named(coverDrawing, bookText(coverSvg(data, locales)));
  // Another browser draws other points of the same words.
  if (pdf) yield { path: `${folder}/${coverPicture}`, content: pdf.cover };
  for (const each of open)
    yield named(
      each.file,
      linked(each, (id) => files.get(id)),
    );
  const hasPages = pages.values().some((starts) => starts.length > 0);
  const about = { data, locales, identifier: name.urn(), documents: open };
  const ofPdf = pdf && { hasPicture: true, pageSource: hasPages ? pdf.source : undefined };
  yield { path: `${folder}/${packageFile}`, content: packageDocument({ ...about, ...ofPdf }) };
}
