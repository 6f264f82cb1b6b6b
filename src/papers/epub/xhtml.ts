import type { Locale } from '../../schema/locales.ts';
import type { BookDocument } from './documents.ts';
import { type BookText, bookText } from './book-text.ts';
import {
  type Attributes,
  element,
  isElement,
  isShort,
  xmlAttribute,
  type XmlElement,
  type XmlNode,
  xmlText,
} from '../../document/xml.ts';

export const sheetFile = 'book.css';

/** What the package says of a document. */
export interface Outline {
  readonly file: string;
  /** Whether it shows a picture that is drawn in it. */
  readonly hasSvg: boolean;
  /** Whether it is the index of names. */
  readonly hasIndex: boolean;
}

/**
 * A document of the book that is written but for its links to places in the book: where these stand is known last. At
 * the `#` of each stands a mark.
 */
export interface OpenDocument extends Outline, BookText {
  readonly ids: readonly string[];
  /** The ids to which these links lead, in the order of the text. */
  readonly links: readonly string[];
}

/** A sign that XML cannot hold, so that no text has it. */
const mark = '\u0001';
const beforeAddress = ' href="';

/** A document of the book as a file, but for its links to places in the book. */
export function openXhtml({ file, title, body }: BookDocument, locale: Locale, bookTitle: string): OpenDocument {
  const ids: string[] = [];
  const links: string[] = [];
  const pieces: string[] = [];
  const push = (piece: string): void => void pieces.push(piece);
  let [hasSvg, hasIndex] = [false, false];
  const writeAttributes = (attributes: Attributes, isSvg: boolean): void => {
    let language = '';
    for (const name in attributes) {
      const value = attributes[name];
      // Only a page in a browser needs the last.
      if (value === undefined || name === 'tabindex') continue;
      if (name === 'id') ids.push(value);
      const isOpen = name === 'href' && value.startsWith('#');
      if (isOpen) links.push(value.slice(1));
      const written = xmlAttribute(name, value);
      if (name !== 'lang' || !isSvg)
        push(isOpen ? beforeAddress + mark + written.slice(beforeAddress.length) : written);
      // XHTML names a language twice, for those who read it as HTML and as XML; SVG by the attribute of XML only.
      if (name === 'lang' && attributes['xml:lang'] === undefined) language = xmlAttribute('xml:lang', value);
    }
    push(language);
  };
  const write = (node: XmlNode, isAround: boolean): void => {
    if (!isElement(node)) return push(xmlText(node));
    const { name, attributes, children } = node;
    const isSvg = isAround || name === 'svg';
    hasSvg ||= isSvg;
    hasIndex ||= attributes['role'] === 'doc-index';
    push(`<${name}`);
    writeAttributes(attributes, isSvg);
    if (children.length === 0 && isShort(name)) return push('/>');
    push('>');
    for (const child of children) write(child, isSvg);
    push(`</${name}>`);
  };
  push('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n');
  write(whole(title, body, locale, bookTitle), false);
  push('\n');
  return { file, hasSvg, hasIndex, ids, ...bookText(pieces.join('')), links };
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
export function linked(
  { file, utf8, length, links }: OpenDocument,
  fileOf: (id: string) => string | undefined,
): BookText {
  // Names of files have no other letters than those of ASCII.
  const names = links.map((id) => {
    const to = fileOf(id);
    if (to === undefined) throw new Error(`it has no "${id}", to which a link leads`);
    return to === file ? '' : to;
  });
  const added = names.reduce((sum, name) => sum + name.length - mark.length, 0);
  const [first = '', ...rest] = utf8.split(mark);
  return { utf8: [first, ...rest.flatMap((text, at) => [names[at] ?? '', text])].join(''), length: length + added };
}
