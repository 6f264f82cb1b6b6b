import type { Locale } from '../../schema/locales.ts';
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

/** A document of the book that is written but for its links to places in the book: where these stand is known last. */
export interface OpenDocument extends Outline {
  readonly ids: readonly string[];
  readonly text: string;
  /** The links to places in the book, in the order of the text: where the `#` of each stands, and the id after it. */
  readonly links: readonly { readonly at: number; readonly id: string }[];
}

const beforeAddress = ' href="';

/** A document of the book as a file, but for its links to places in the book. */
export function openXhtml({ file, title, body }: BookDocument, locale: Locale, bookTitle: string): OpenDocument {
  const ids: string[] = [];
  const links: { at: number; id: string }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  let [hasSvg, hasIndex] = [false, false];
  const writeAttributes = (attributes: Attributes, isSvg: boolean): void => {
    let language = '';
    for (const name in attributes) {
      const value = attributes[name];
      // Only a page in a browser needs the last.
      if (value === undefined || name === 'tabindex') continue;
      if (name === 'id') ids.push(value);
      const written = xmlAttribute(name, value);
      if (name === 'href' && value.startsWith('#'))
        links.push({ at: length + beforeAddress.length, id: value.slice(1) });
      if (name !== 'lang' || !isSvg) push(written);
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
  return { file, hasSvg, hasIndex, ids, text: pieces.join(''), links };
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
export function linked({ file, text, links }: OpenDocument, fileOf: (id: string) => string | undefined): string {
  let from = 0;
  const pieces = links.flatMap(({ at, id }) => {
    const to = fileOf(id);
    if (to === undefined) throw new Error(`it has no "${id}", to which a link leads`);
    const before = text.slice(from, at);
    from = at;
    return to === file ? [before] : [before, to];
  });
  return [...pieces, text.slice(from)].join('');
}
