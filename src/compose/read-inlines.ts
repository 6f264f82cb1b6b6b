import type { Inline } from './blocks.ts';
import { detail, noteLinks } from './edition.ts';
import { oneLine } from './one-line.ts';

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const text = (value: string): Inline => ({ type: 'text', value });

/** The words of an element as one line reads them. Without what only screen readers get: the same stands there in signs. */
export function inlines(nodes: Iterable<Node>): Inline[] {
  return [...nodes].flatMap((node): Inline[] => {
    if (!isElement(node)) return [text(node.textContent ?? '')];
    if (node.matches('.visually-hidden')) return [];
    const number = node.matches(noteLinks) ? Number(node.textContent) : undefined;
    if (number !== undefined) return [{ type: 'note', number }];
    const children = inlines(node.childNodes);
    switch (node.nodeName) {
      case 'EM':
      case 'I':
        return [{ type: 'emphasis', children }];
      case 'STRONG':
      case 'B':
        return [{ type: 'strong', children }];
      case 'Q':
        return [{ type: 'quoted', children }];
      case 'SUP':
        // Commas between references.
        return children.some(({ type }) => type === 'note') ? children.filter(({ type }) => type === 'note') : children;
      case 'A': {
        const href = node.getAttribute('data-address') ?? node.getAttribute('href') ?? '';
        return href.startsWith('#')
          ? children
          : [{ type: 'link', href: new URL(href, document.baseURI).href, children }];
      }
      default:
        return node.matches(detail) && !/,\s*$/.test(node.previousSibling?.textContent ?? '')
          ? [text(', '), ...children]
          : children;
    }
  });
}

export const isEmpty = (nodes: readonly Inline[]): boolean =>
  nodes.every((node) => node.type === 'text' && oneLine(node.value) === '');

/** Trailing space before a note or a comma is the edition's markup. */
export function tidied(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const isClosed = next && (next.type === 'note' || (next.type === 'text' && next.value.startsWith(', ')));
    return node.type === 'text' && (isClosed ?? true) ? text(node.value.trimEnd()) : node;
  });
}
