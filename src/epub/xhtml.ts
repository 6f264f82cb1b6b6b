import type { Locale } from '../schema/locales.ts';
import type { BookDocument } from './documents.ts';
import {
  type Attributes,
  element,
  isElement,
  isShort,
  xmlAttribute,
  type XmlElement,
  type XmlNode,
  xmlText,
} from '../document/xml.ts';

export const sheetFile = 'book.css';

/** What the package says of a document. */
export interface Outline {
  readonly file: string;
  /** Whether it shows a picture that is drawn in it. */
  readonly hasSvg: boolean;
  /** Whether it is the index of names. */
  readonly hasIndex: boolean;
}

/** A document of the book that is written but for its links to places in the book: where these stand is known last. */
export interface OpenDocument extends Outline {
  readonly ids: readonly string[];
  /** Its text, cut before the `#` of each link to a place in the book. */
  readonly text: readonly string[];
  /** The ids of these places, in the order of the cuts. */
  readonly places: readonly string[];
}

const beforeAddress = ' href="';

/** A document of the book as a file, but for its links to places in the book. */
export function openXhtml({ file, title, body }: BookDocument, locale: Locale, bookTitle: string): OpenDocument {
  const [ids, places, text]: [string[], string[], string[]] = [[], [], []];
  let [hasSvg, hasIndex] = [false, false];
  let open: string[] = ['<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'];
  const cut = (): void => {
    text.push(open.join(''));
    open = [];
  };
  const writeAttributes = (attributes: Attributes, isSvg: boolean): void => {
    let language = '';
    for (const name in attributes) {
      const value = attributes[name];
      // Only a page in a browser needs the last.
      if (value === undefined || name === 'tabindex') continue;
      if (name === 'id') ids.push(value);
      const written = xmlAttribute(name, value);
      if (name === 'href' && value.startsWith('#')) {
        open.push(beforeAddress);
        cut();
        places.push(value.slice(1));
        open.push(written.slice(beforeAddress.length));
      } else if (name !== 'lang' || !isSvg) open.push(written);
      // XHTML names a language twice, for who reads it as HTML and as XML; SVG by the attribute of XML only.
      if (name === 'lang' && attributes['xml:lang'] === undefined) language = xmlAttribute('xml:lang', value);
    }
    open.push(language);
  };
  const write = (node: XmlNode, isAround: boolean): void => {
    if (!isElement(node)) return void open.push(xmlText(node));
    const { name, attributes, children } = node;
    const isSvg = isAround || name === 'svg';
    hasSvg ||= isSvg;
    hasIndex ||= attributes['role'] === 'doc-index';
    open.push('<', name);
    writeAttributes(attributes, isSvg);
    if (children.length === 0 && isShort(name)) return void open.push('/>');
    open.push('>');
    for (const child of children) write(child, isSvg);
    open.push('</', name, '>');
  };
  write(whole(title, body, locale, bookTitle), false);
  open.push('\n');
  cut();
  return { file, hasSvg, hasIndex, ids, text, places };
}

function whole(title: string, body: readonly XmlNode[], locale: Locale, bookTitle: string): XmlElement {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, `${title} – ${bookTitle}`),
    element('link', { rel: 'stylesheet', type: 'text/css', href: sheetFile }),
  );
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: locale,
    'xml:lang': locale,
    dir: 'ltr',
  };
  return element('html', attributes, head, element('body', {}, ...body));
}

/**
 * The text of a document with the addresses of places in the book.
 *
 * @param fileOf the file in which an id stands
 * @throws where a link leads to no place in the book
 */
export function linked({ file, text, places }: OpenDocument, fileOf: (id: string) => string | undefined): string {
  return text
    .flatMap((piece, index) => {
      const id = places[index];
      if (id === undefined) return [piece];
      const to = fileOf(id);
      if (to === undefined) throw new Error(`it has no "${id}", to which a link leads`);
      return to === file ? [piece] : [piece, to];
    })
    .join('');
}
