import type { Document } from '../document/nodes.ts';
import { element, xmlDocument } from '../document/xml.ts';
import type { DossierData } from '../schema/dossier.ts';
import { textIn } from '../views/text.ts';
import { coverImage, coverSvg } from './cover.ts';
import { bookDocuments } from './documents.ts';
import { identifierOf } from './identifier.ts';
import { packageDocument, packageFile } from './package-document.ts';
import { sheetFile, xhtml } from './xhtml.ts';
import type { BookFile } from './zip.ts';

/** What a book is made from. */
export interface BookInput {
  /** The print edition in the languages of the book; the first is that of what surrounds the text. */
  readonly document: Document;
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
 * The files of the dossier as a book, without `mimetype`.
 *
 * @throws where the document has a link to a place that it does not have
 */
export function book({ document: edition, data, css }: BookInput): BookFile[] {
  const { locales } = edition;
  const [locale] = locales;
  const documents = bookDocuments(edition);
  const title = textIn(data.title, locale).text;
  const content: BookFile[] = [
    { path: sheetFile, text: css },
    { path: coverImage, text: coverSvg(data, locales) },
    ...documents.map((document) => ({ path: document.file, text: xhtml(document, locale, title) })),
  ];
  const identifier = identifierOf(content);
  const files = [{ path: packageFile, text: packageDocument({ data, locales, identifier, documents }) }, ...content];
  return [
    { path: 'META-INF/container.xml', text: container },
    ...files.map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
  ];
}
