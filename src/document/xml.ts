/** An element of a document in XML: a name, its attributes in order, and what it holds. It is never changed, only copied. */
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

/** The same nodes, each replaced by what `change` makes of it; the list itself where it changes nothing. */
export function mapNodes(nodes: readonly XmlNode[], change: (node: XmlNode) => XmlNode): readonly XmlNode[] {
  let made: XmlNode[] | undefined;
  nodes.forEach((node, index) => {
    const changed = change(node);
    if (changed !== node) made ??= nodes.slice(0, index);
    made?.push(changed);
  });
  return made ?? nodes;
}

/** The same with each element in them, from the inside out. */
export const mapElements = (nodes: readonly XmlNode[], change: (element: XmlElement) => XmlNode): readonly XmlNode[] =>
  mapNodes(nodes, (node) => {
    if (!isElement(node)) return node;
    const children = mapElements(node.children, change);
    return change(children === node.children ? node : { ...node, children });
  });

/**
 * A text without what XML 1.0 has no way to write: all but tab, line feed and carriage return below U+0020, what is no
 * character, and halves of surrogate pairs.
 */
export const xmlCharacters = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

declare const escapedXml: unique symbol;
/** XML as it is written: what came into it as a text is escaped. Only the functions below make it. */
export type Xml = string & { readonly [escapedXml]: true };

export const noXml = '' as Xml;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns the first into a line feed everywhere, and all three into spaces in attributes.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/**
 * Text that can be written as it is, in a text and in an attribute. Most texts are such, and cost no more than this
 * test.
 */
const plain = /^[ !#-%'-;=?-\ud7ff\ue000-\ufffd]*$/;
/** Characters that have to be escaped, in a text and in an attribute. */
const [inText, inAttribute] = [/[&<>\r]/g, /[&<>"\r\n\t]/g];
const escaped = (text: string, signs: RegExp): string =>
  plain.test(text) ? text : xmlCharacters(text).replace(signs, (character) => escapes[character] ?? character);

/** An attribute, after a space. */
export const xmlAttribute = (name: string, value: string): string => ` ${name}="${escaped(value, inAttribute)}"`;

// Some reading systems take XHTML for HTML, in which any other element must be closed by a tag of its own. Names with a
// prefix are not HTML.
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

/** Whether an element that holds nothing has no tag at its end. */
export const isShort = (name: string): boolean => empty.has(name) || name.includes(':');

/** Pieces that are written, one after the other. */
export function xmlJoined(parts: Iterable<Xml>): Xml {
  let text = '';
  for (const part of parts) text += part;
  return text as Xml;
}

/** What is written of each of them, one after the other. */
export function xmlOf<T>(all: readonly T[], write: (each: T, index: number) => Xml): Xml {
  let text = '';
  all.forEach((each, index) => {
    text += write(each, index);
  });
  return text as Xml;
}

/**
 * The same XML. The engine keeps a text as the pieces that it was put together from until somebody reads it, as this
 * does: one string that has to wait is less to look after than its pieces.
 */
export const xmlWhole = (written: Xml): Xml => written.toWellFormed() as Xml;

/** An element around what is written already. */
export function xmlTag(name: string, attributes: Attributes, content: Xml = noXml): Xml {
  let text = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) text += xmlAttribute(key, value);
  }
  return (content === '' && isShort(name) ? `${text}/>` : `${text}>${content}</${name}>`) as Xml;
}

/**
 * The same without attributes, for what is written often. `head`: what the element begins with, whatever else is in it;
 * `inner`: an element in it, after the head, that has the content. Names have a prefix.
 */
export function xmlAround(name: PrefixedName, head: Xml = noXml, inner?: PrefixedName): (content: Xml) => Xml {
  const within = inner === undefined ? ['', ''] : [`<${inner}>`, `</${inner}>`];
  const [start, end] = [`<${name}>${head}${within[0]}`, `${within[1]}</${name}>`];
  return (content) =>
    (head === '' && content === '' && inner === undefined ? `<${name}/>` : start + content + end) as Xml;
}

/** The same with attributes, of which the start is written once for all that it stands around. */
export function xmlStarted(name: PrefixedName, attributes: Attributes): (content: Xml) => Xml {
  const start = xmlTag(name, attributes, noXml).slice(0, -2);
  return (content) => (content === '' ? `${start}/>` : `${start}>${content}</${name}>`) as Xml;
}

type PrefixedName = `${string}:${string}`;

/** An element as XML. */
export const xmlText = (node: XmlNode): Xml =>
  isElement(node)
    ? xmlTag(node.name, node.attributes, xmlJoined(node.children.map(xmlText)))
    : (escaped(node, inText) as Xml);

/** About how many characters an element has as XML: its signs count as one each, however they are written. */
export function xmlLength(node: XmlNode): number {
  if (!isElement(node)) return node.length;
  const { name, attributes, children } = node;
  // <br/> or <p></p>, and then id="" after a space.
  let length = children.length === 0 && isShort(name) ? name.length + 3 : 2 * name.length + 5;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) length += key.length + 4 + value.length;
  }
  for (const child of children) length += xmlLength(child);
  return length;
}

/** An element without what it holds. */
export type XmlStart = Omit<XmlElement, 'children'>;

/** A whole document in pieces, so that none is the whole: the root, what stands in it around everything, and that. */
export function* xmlPieces(around: readonly XmlStart[], content: Iterable<Xml>): Generator<string> {
  const end = ({ name }: XmlStart): string => `</${name}>`;
  const start = (each: XmlStart): string => xmlText({ ...each, children: [' '] }).slice(0, -end(each).length - 1);
  yield ['<?xml version="1.0" encoding="utf-8"?>\n', ...around.map(start)].join('');
  yield* content;
  yield `${around.toReversed().map(end).join('')}\n`;
}

/** A whole document; `doctype` with its brackets. */
export const xmlDocument = (root: XmlElement, doctype?: string): string =>
  ['<?xml version="1.0" encoding="utf-8"?>', ...(doctype === undefined ? [] : [doctype]), xmlText(root), ''].join('\n');
