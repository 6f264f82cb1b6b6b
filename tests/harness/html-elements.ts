import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** All elements in a node, itself included, in the order of the page. */
export const elementsOf = (node: Node): HtmlElement[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

/** All elements of a page. */
export const elementsOfPage = (html: string): HtmlElement[] => elementsOf(parse(html));

export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const hasClass = (element: HtmlElement, name: string): boolean =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

/** All text in a node. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
