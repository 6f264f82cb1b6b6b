import type { Document } from '../document/nodes.ts';
import { element, xmlDocument } from '../document/xml.ts';
import type { DossierData } from '../schema/dossier.ts';
import type { Locale } from '../schema/locales.ts';
import { textIn } from '../views/text.ts';
import { coverImage, coverSvg } from './cover.ts';
import { bookDocuments } from './documents.ts';
import { identifierOf } from './identifier.ts';
import { packageDocument, packageFile } from './package-document.ts';
import { sheetFile, xhtml } from './xhtml.ts';
import type { BookFile } from './zip.ts';

/** What a book is made from. */
export interface BookInput {
  /** The print edition in the language of the book. */
  readonly document: Document;
  readonly locale: Locale;
  readonly data: DossierData;
  readonly css: string;
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
 * The files of the dossier as a book in one language, without `mimetype`.
 *
 * @throws where the document has a link to a place that it does not have
 */
export function book({ document: edition, locale, data, css }: BookInput): BookFile[] {
  const documents = bookDocuments(edition, locale);
  const title = textIn(data.title, locale).text;
  const content: BookFile[] = [
    { path: sheetFile, text: css },
    { path: coverImage, text: coverSvg(data, locale) },
    ...documents.map((document) => ({ path: document.file, text: xhtml(document, locale, title) })),
  ];
  const identifier = identifierOf(content);
  const files = [{ path: packageFile, text: packageDocument({ data, locale, identifier, documents }) }, ...content];
  return [
    { path: 'META-INF/container.xml', text: container },
    ...files.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  ];
}
