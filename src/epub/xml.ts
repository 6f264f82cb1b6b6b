/** An element of the book: a name, its attributes in order, and what it holds. It is never changed, only copied. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}
export type XmlNode = string | XmlElement;
/** An attribute that is `undefined` is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export const element = (name: string, attributes: Attributes, ...children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
});

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The element itself, and all elements in it, in the order of the document. */
export function* elementsIn(node: XmlNode): Generator<XmlElement> {
  if (!isElement(node)) return;
  yield node;
  for (const child of node.children) yield* elementsIn(child);
}

/** The text of an element, as a reader sees it in one line. */
export const textOf = (node: XmlNode): string => rawText(node).replace(/\s+/g, ' ').trim();

const rawText = (node: XmlNode): string => (isElement(node) ? node.children.map(rawText).join('') : node);

/** The same node with each element in it, from the inside out, replaced by what `change` makes of it. */
export const mapElements = (node: XmlNode, change: (element: XmlElement) => XmlNode): XmlNode =>
  isElement(node) ? change({ ...node, children: node.children.map((child) => mapElements(child, change)) }) : node;

// All but tab, line feed and carriage return below U+0020, and what is no character: XML has no way to write them.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, special: RegExp): string =>
  text.replace(unwritable, '').replace(special, (character) => escapes[character] ?? character);

// Some reading systems take XHTML for HTML, in which any other element must be closed by a tag of its own.
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

/** An element as XML. */
export function xmlText(node: XmlNode): string {
  if (!isElement(node)) return escaped(node, /[&<>]/g);
  const { name, attributes, children } = node;
  const start = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value, /[&<>"]/g)}"`,
  );
  const head = `<${name}${start.join('')}`;
  return children.length === 0 && empty.has(name) ? `${head}/>` : `${head}>${children.map(xmlText).join('')}</${name}>`;
}

/** A whole document; `doctype` with its brackets. */
export const xmlDocument = (root: XmlElement, doctype?: string): string =>
  ['<?xml version="1.0" encoding="utf-8"?>', ...(doctype === undefined ? [] : [doctype]), xmlText(root), ''].join('\n');
