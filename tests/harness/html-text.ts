import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const hidden = new Set(['script', 'style', 'template']);

function textNodes(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (hidden.has(node.nodeName)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap(textNodes) : [];
}

/** The text nodes of a page, in order, each as it stands in the source; without scripts, styles and templates. */
export const pageTexts = (html: string): string[] => textNodes(parse(html));

/** All attribute values of a page. */
export function attributeValues(html: string): string[] {
  const values = (node: Node): string[] => [
    ...('attrs' in node ? node.attrs.map(({ value }) => value) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(values) : []),
  ];
  return values(parse(html));
}

/** The contents of the script elements of a page. */
export function scripts(html: string): string[] {
  const found = (node: Node): string[] => {
    if (!('childNodes' in node)) return [];
    if (node.nodeName !== 'script') return node.childNodes.flatMap(found);
    return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')];
  };
  return found(parse(html));
}

/** The text of each element of a page that has a class, with single spaces. */
export function textsOf(html: string, className: string): string[] {
  const found = (node: Node): string[] => {
    const isOne =
      'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(className));
    if (isOne) return [textNodes(node).join('').replace(/\s+/gu, ' ').trim()];
    return 'childNodes' in node ? node.childNodes.flatMap(found) : [];
  };
  return found(parse(html));
}
