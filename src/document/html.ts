import { isElement, type XmlElement, type XmlNode } from './xml.ts';

// No set: what a bundle does not need of it, it would make all the same.
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Whether an element holds nothing, and has no end tag (HTML, section 13.1.2). */
export const isEmptyElement = (name: string): boolean => empty.test(name);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const [inText, inAttribute] = [/[&<>]/g, /[&<>"]/g];
// Most texts have no such sign, and to look for one takes a fraction of the time.
const escaped = (text: string, special: RegExp): string =>
  text.search(special) < 0 ? text : text.replace(special, (character) => escapes[character] ?? character);

/** A text between the tags of HTML, or between the quotation marks of an attribute. */
export const htmlEscaped = (text: string): string => escaped(text, inAttribute);

/** The tag that an element begins with. */
export function htmlStart({ name, attributes }: Pick<XmlElement, 'name' | 'attributes'>): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += value === '' ? ` ${key}` : ` ${key}="${htmlEscaped(value)}"`;
  }
  return `${tag}>`;
}

/** An element as HTML. HTML would take away a line feed that comes first in `pre`. */
export function htmlText(node: XmlNode): string {
  if (!isElement(node)) return escaped(node, inText);
  const { name, children } = node;
  const start = htmlStart(node);
  if (isEmptyElement(name)) return start;
  let held = '';
  for (const child of children) held += htmlText(child);
  return `${start}${name === 'pre' && held.startsWith('\n') ? '\n' : ''}${held}</${name}>`;
}
