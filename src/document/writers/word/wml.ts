import {
  type Attributes,
  element,
  isElement,
  type Xml,
  type XmlElement,
  xmlAround,
  xmlJoined,
  type XmlNode,
  xmlTag,
  xmlText,
} from '../../xml.ts';
import { inOrder } from './order.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

function prefixed(values: Values): Attributes {
  const attributes: Record<string, string> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) attributes[name.includes(':') ? name : `w:${name}`] = String(value);
  }
  return attributes;
}

const nameOf = (node: XmlNode): string => (isElement(node) ? node.name.replace(/^w:/, '') : '#text');

/**
 * An element of WordprocessingML that says how something is. Attributes without a prefix are of it too; what it holds
 * comes in the order of the standard.
 */
export const w = (name: string, values: Values = {}, ...children: readonly XmlNode[]): XmlElement =>
  element(`w:${name}`, prefixed(values), ...inOrder(name, children, nameOf));

/** An element whose only attribute is a value. */
export const val = (name: string, value: string | number): XmlElement => w(name, { val: value });

/** An element with properties; nothing where there are none. */
export const properties = (name: string, ...children: readonly XmlElement[]): XmlElement[] =>
  children.length === 0 ? [] : [w(name, {}, ...children)];

/** Elements as they are written. */
export const written = (...elements: readonly XmlElement[]): Xml => xmlJoined(elements.map(xmlText));

/**
 * What a document says is written at once: as elements, the text of a large dossier would cost many times as much. What
 * stands in these has the order in which it is given.
 */
export const [inParagraph, inTable, inRow] = [xmlAround('w:p'), xmlAround('w:tbl'), xmlAround('w:tr')];

/** What a run may have in place of words. */
export const [tab, lineBreak] = [xmlTag('w:tab', {}), xmlTag('w:br', {})];

export const namespaces: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
