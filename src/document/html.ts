import { isElement, type XmlNode } from './xml.ts';

/** Elements that hold nothing, and have no end tag (HTML, section 13.1.2). */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string, special: RegExp): string =>
  text.replace(special, (character) => escapes[character] ?? character);

/** A text between the tags of HTML, or between the quotation marks of an attribute. */
export const htmlEscaped = (text: string): string => escaped(text, /[&<>"]/g);

/** An element as HTML. HTML would take away a line feed that comes first in `pre`. */
export function htmlText(node: XmlNode): string {
  if (!isElement(node)) return escaped(node, /[&<>]/g);
  const { name, attributes, children } = node;
  const start = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${htmlEscaped(value)}"`,
  );
  const head = `<${name}${start.join('')}>`;
  if (empty.has(name)) return head;
  const held = children.map(htmlText).join('');
  return `${head}${name === 'pre' && held.startsWith('\n') ? '\n' : ''}${held}</${name}>`;
}
