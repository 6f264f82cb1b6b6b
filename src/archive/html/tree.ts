import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parse } from 'parse5';
import { UnreadableFile } from '../format.ts';
import { limits } from '../../schema/limits.ts';

export type Node = DefaultTreeAdapterTypes.Node;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** The value of an attribute; `undefined` where the element does not have it. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** The words of an attribute that lists some, in lower case. */
export const listed = (element: Element, name: string): string[] =>
  attribute(element, name)?.toLowerCase().split(/\s+/) ?? [];

export const isSvg = ({ namespaceURI }: Element): boolean => namespaceURI === names.NS.SVG;

/** What a `template` holds, which is no child of it; `undefined` for other elements. */
export const contentOf = (node: Node): ParentNode | undefined => ('content' in node ? node.content : undefined);

export const isQuirky = ({ mode }: Document): boolean => mode === names.DOCUMENT_MODE.QUIRKS;

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && isElement(parentNode) ? parentNode : undefined;
}

/** All elements below a node in their order, those of templates left out; never by calling itself. */
export function* elementsIn(node: Node): Generator<Element> {
  const left: Element[] = [];
  const put = (parent: Node): void => {
    const children = childrenOf(parent);
    // What is put last comes off first.
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child && isElement(child)) left.push(child);
    }
  };
  put(node);
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    put(next);
  }
}

/** The text of a node, hidden or not, up to a length. */
export function textIn(node: Node, most: number): string {
  let text = '';
  const left = [node];
  for (let next = left.pop(); next && text.length <= most; next = left.pop()) {
    if (isText(next)) text += next.value;
    for (const child of childrenOf(next).toReversed()) left.push(child);
  }
  return text;
}

/** Reads a page as a browser with scripts does. Throws an `UnreadableFile` where it has too many elements. */
export function parsedPage(html: string, mostElements: number = limits.elements): Document {
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    // What is not closed is opened anew in each paragraph, so that there may be far more elements than tags.
    createElement: (...made: Parameters<typeof defaultTreeAdapter.createElement>) => {
      if (++elements > mostElements) throw new UnreadableFile('size');
      return defaultTreeAdapter.createElement(...made);
    },
  };
  return parse(html, { treeAdapter, scriptingEnabled: true });
}
