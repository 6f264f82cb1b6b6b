import { messages } from '../../i18n/messages.ts';
import type { DossierData } from '../../schema/dossier.ts';
import { type Languages, textRow } from '../../document/row.ts';
import { plainDescription, type Text, textIn } from '../../views/text.ts';
import { accessibility } from './accessibility.ts';
import { coverDrawing, coverPicture } from './cover.ts';
import { navFile } from './documents.ts';
import { type Outline, sheetFile } from './xhtml.ts';
import { type Attributes, element, xmlDocument, type XmlElement } from '../../document/xml.ts';

export const packageFile = 'package.opf';

/** What the package says of a book. */
export interface Book {
  readonly data: DossierData;
  readonly locales: Languages;
  /** A URN. */
  readonly identifier: string;
  readonly documents: readonly Outline[];
  /** Whether its cover is a picture of points too. */
  readonly hasPicture?: boolean;
  /** The document whose pages the book lists; absent: it lists none. */
  readonly pageSource?: string | undefined;
}

const meta = (property: string, value: string, attributes: Attributes = {}): XmlElement =>
  element('meta', { property, ...attributes }, value);

const inLang = (name: string, { text, lang }: Text, id?: string): XmlElement =>
  element(name, { id, 'xml:lang': lang }, text);

function titles({ data, locales }: Book): XmlElement[] {
  const [locale] = locales;
  const { title, subtitle } = data;
  const [, ...others] = textRow(locales, (each) => textIn(title, each));
  const refined = (kind: string): XmlElement => meta('title-type', kind, { refines: `#${kind}` });
  return [
    inLang('dc:title', textIn(title, locale), 'main'),
    refined('main'),
    ...(subtitle ? [inLang('dc:title', textIn(subtitle, locale), 'subtitle'), refined('subtitle')] : []),
    // The titles of a book in two languages; the first title is the one that shelves show.
    ...others.map(({ value }) => inLang('dc:title', value)),
  ];
}

const creators = ({ data, locales: [locale] }: Book): XmlElement[] =>
  data.editors.flatMap((name, index) => {
    const id = `editor-${index + 1}`;
    const role = meta('role', 'edt', { refines: `#${id}`, scheme: 'marc:relators' });
    return [inLang('dc:creator', textIn(name, locale), id), role];
  });

/** The property of EPUB 3.3: `pageBreakSource`, which is to replace it, is in no published version. */
const pages = ({ pageSource }: Book): XmlElement[] =>
  pageSource === undefined
    ? []
    : [element('dc:source', { id: 'pages' }, pageSource), meta('source-of', 'pagination', { refines: '#pages' })];

function metadata(book: Book): XmlElement {
  const { data, locales, identifier } = book;
  const [locale] = locales;
  const description = plainDescription(data.about, locale) ?? messages[locale].about.lead;
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'identifier' }, identifier),
    ...titles(book),
    ...locales.map((each) => element('dc:language', {}, each)),
    ...creators(book),
    element('dc:date', {}, data.revised.slice(0, 10)),
    element('dc:description', {}, description),
    ...pages(book),
    // Seconds and no fractions of them: the form that EPUB prescribes.
    meta('dcterms:modified', new Date(data.revised).toISOString().replace(/\.\d+/, '')),
    ...accessibility(book.documents, book.pageSource !== undefined, locale).map(([property, value]) =>
      meta(`schema:${property}`, value),
    ),
  );
}

/** What shelves show. */
const coverImage = 'cover-image';

/** Ids may not begin with a digit, and file names may. */
const itemId = (file: string): string => `item-${file.replace(/\W/g, '-')}`;

function manifest({ documents, hasPicture = false }: Book): XmlElement {
  const item = (href: string, type: string, properties: readonly string[] = []): XmlElement =>
    element('item', {
      id: itemId(href),
      href,
      'media-type': type,
      properties: properties.length === 0 ? undefined : properties.join(' '),
    });
  return element(
    'manifest',
    {},
    item(coverDrawing, 'image/svg+xml', hasPicture ? [] : [coverImage]),
    ...(hasPicture ? [item(coverPicture, 'image/png', [coverImage])] : []),
    item(sheetFile, 'text/css'),
    ...documents.map((document) => {
      const properties = [...(document.file === navFile ? ['nav'] : []), ...(document.hasSvg ? ['svg'] : [])];
      return item(document.file, 'application/xhtml+xml', properties);
    }),
  );
}

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(book: Book): string {
  const { documents } = book;
  const [locale] = book.locales;
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': locale,
    dir: 'ltr',
  };
  const order = documents.map(({ file }) => element('itemref', { idref: itemId(file) }));
  return xmlDocument(
    element(
      'package',
      attributes,
      metadata(book),
      manifest(book),
      element('spine', { 'page-progression-direction': 'ltr' }, ...order),
    ),
  );
}
