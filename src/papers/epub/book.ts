import type { Document } from '../../document/nodes.ts';
import { element, xmlDocument } from '../../document/xml.ts';
import type { DossierData } from '../../schema/dossier.ts';
import { textIn } from '../../views/text.ts';
import { coverDrawing, coverPicture, coverSvg } from './cover.ts';
import { bookDocuments, navFile } from './documents.ts';
import { identifier } from './identifier.ts';
import { linked } from './links.ts';
import { packageDocument, packageFile } from './package-document.ts';
import { withPageBreaks } from './page-breaks.ts';
import { pageList } from './page-list.ts';
import type { PageWords } from './page-starts.ts';
import { planOf } from './plan.ts';
import { sheetFile, xhtml } from './xhtml.ts';
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

/**
 * The files of the dossier as a book, without `mimetype`, each made when it is asked for. All documents are made twice:
 * first to know what stands in which.
 *
 * @throws where the document has a link to a place that it does not have
 */
export function* book({ document: edition, data, css, pdf }: BookInput): Generator<BookFile> {
  const { locales } = edition;
  const [locale] = locales;
  const plan = planOf(edition, pdf?.pages ?? []);
  const title = textIn(data.title, locale).text;
  const name = identifier();
  const named = (path: string, content: string): BookFile => {
    name.add(path, content);
    return { path: `${folder}/${path}`, content };
  };
  yield { path: 'META-INF/container.xml', content: container };
  yield named(sheetFile, css);
  yield named(coverDrawing, coverSvg(data, locales));
  // Another browser draws other points of the same words.
  if (pdf) yield { path: `${folder}/${coverPicture}`, content: pdf.cover };
  for (const document of bookDocuments(edition)) {
    const { file } = document;
    const starts = plan.pages.get(file) ?? [];
    const body = withPageBreaks(linked(document.body, file, plan.files), starts);
    const lists = file === navFile ? pageList(plan.pages, locale) : [];
    yield named(file, xhtml({ ...document, body: [...body, ...lists] }, locale, title));
  }
  const hasPages = plan.pages.values().some((starts) => starts.length > 0);
  const about = { data, locales, identifier: name.urn(), documents: plan.documents };
  const ofPdf = pdf && { hasPicture: true, pageSource: hasPages ? pdf.source : undefined };
  yield { path: `${folder}/${packageFile}`, content: packageDocument({ ...about, ...ofPdf }) };
}
