import type { Locale } from '../../schema/locales.ts';
import type { BookDocument } from './documents.ts';
import { type Attributes, element, isElement, xmlDocument, type XmlNode } from '../../document/xml.ts';

export const sheetFile = 'book.css';

/** What only a page in a browser needs. */
const left: Attributes = { tabindex: undefined };

/** XHTML names a language twice, for who reads it as HTML and as XML; SVG by the attribute of XML only. */
function inXml(node: XmlNode, isSvg = false): XmlNode {
  if (!isElement(node)) return node;
  const within = isSvg || node.name === 'svg';
  const { lang } = node.attributes;
  const language = lang === undefined ? {} : within ? { lang: undefined, 'xml:lang': lang } : { 'xml:lang': lang };
  return {
    ...node,
    attributes: { ...node.attributes, ...left, ...language },
    children: node.children.map((child) => inXml(child, within)),
  };
}

/** A document of the book as a file. */
export function xhtml({ title, body }: BookDocument, locale: Locale, bookTitle: string): string {
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
  return xmlDocument(
    element('html', attributes, head, element('body', {}, ...body.map((node) => inXml(node)))),
    '<!DOCTYPE html>',
  );
}
