import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../format.ts';
import { decoded } from '../plain-text.ts';

/** How names are given here, by their namespaces; Word has two for the same, an older and a strict one. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ...['office', 'text', 'table', 'style', 'drawing', 'meta'].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const,
  ),
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

/** `w:p`, whatever prefix the file gives it. */
const nameOf = ({ uri, local }: SaxesTagNS): string => `${prefixes.get(uri) ?? ''}:${local}`;

/** The value of an attribute, by its name without a prefix. */
export type Attributes = (local: string) => string | undefined;

/** Whether something that can be on or off is on. */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '');

export interface XmlHandler {
  readonly open: (name: string, attribute: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Elements within each other. The parser looks through all of them for what a prefix means. */
const deepest = 1_000;

/**
 * Reads XML from its beginning to its end. Throws where it is not well-formed, declares entities of its own, or is
 * deeper than any program writes.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandler): void {
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => {
    throw new UnreadableFile('damaged');
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('damaged');
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new UnreadableFile('size');
    open(nameOf(tag), (local) => Object.values(tag.attributes).find((each) => each.local === local)?.value);
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(nameOf(tag));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(bytes).replace(/^\ufeff/, '')).close();
}
