import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlLinks {
  /** Every address in the document, as written, once. */
  links: string[];
  /** What a fragment can point at. */
  ids: Set<string>;
}

/** The addresses and ids of one HTML document. */
export function htmlLinks(source: string): HtmlLinks {
  const links = new Set<string>();
  const ids = new Set<string>();
  // Without scripting, the content of `noscript` is parsed too.
  for (const element of elements(parse(source, { scriptingEnabled: false }))) {
    for (const link of addresses(element)) links.add(link);
    for (const { name, value } of element.attrs) {
      if (name === 'id' || (name === 'name' && element.tagName === 'a')) ids.add(value);
    }
  }
  return { links: [...links], ids };
}

function* elements(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function addresses(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    switch (name) {
      case 'href':
      case 'src':
      case 'poster':
      case 'action':
      case 'formaction':
      case 'cite':
        return [value.trim()];
      case 'data':
        return element.tagName === 'object' ? [value.trim()] : [];
      case 'srcset':
      case 'imagesrcset':
        return candidates(value);
      case 'content':
        return refreshTarget(element, value);
      default:
        return [];
    }
  });
}

/** The addresses of a `srcset`, without their widths and densities. */
const candidates = (srcset: string) =>
  [...srcset.matchAll(/(\S*[^\s,])(?:\s+[^,]+)?\s*(?:,|$)/g)].flatMap(([, address]) => address ?? []);

function refreshTarget(element: Element, content: string): string[] {
  const refreshes = element.attrs.some(({ name, value }) => name === 'http-equiv' && /^refresh$/i.test(value));
  const target = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=)?\s*(['"]?)(.*?)\1\s*$/i.exec(content)?.[2];
  return refreshes && target ? [target] : [];
}
