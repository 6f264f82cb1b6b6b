import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';
import { type Attributes, element, type XmlElement, type XmlNode } from '../export/xml.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a book may not hold, or has no use for. */
const left = new Set([
  'base',
  'button',
  'embed',
  'form',
  'iframe',
  'input',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'template',
  'textarea',
]);

/** The attributes that the book is made by, beside those of HTML itself. */
const own = new Set(['data-entry', 'data-page-of', 'data-page-list']);

const isKept = ({ name, prefix }: Element['attrs'][number]): boolean =>
  own.has(name) || (!prefix && !/^(?:data-|on)|^(?:style|tabindex|xmlns)$/.test(name) && /^[a-z_][\w.-]*$/i.test(name));

function attributesOf({ attrs, namespaceURI }: Element): Attributes {
  const kept = Object.fromEntries(attrs.filter(isKept).map(({ name, value }) => [name, value]));
  const { lang } = kept;
  if (lang === undefined) return kept;
  // SVG has the attribute of XML only.
  return namespaceURI === names.NS.SVG ? { ...kept, lang: undefined, 'xml:lang': lang } : { ...kept, 'xml:lang': lang };
}

function xmlNodes(node: Node): XmlNode[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node) || left.has(node.tagName)) return [];
  return [fromElement(node)];
}

function fromElement(node: Element): XmlElement {
  const xmlns = node.tagName === 'svg' ? { xmlns: node.namespaceURI } : {};
  return element(node.tagName, { ...xmlns, ...attributesOf(node) }, ...node.childNodes.flatMap(xmlNodes));
}

/** The body of an HTML page as elements that a book may hold: no scripts, no forms, no inline styles. */
export function bodyOf(html: string): XmlElement {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find((node) => node.nodeName === 'html');
  const body = root && 'childNodes' in root && root.childNodes.find((node) => node.nodeName === 'body');
  return body && 'tagName' in body ? fromElement(body) : element('body', {});
}
