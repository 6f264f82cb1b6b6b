import {
  attribute,
  childrenOf,
  contentOf,
  type Element,
  isElement,
  isText,
  type Node,
  type ParentNode,
} from './tree.ts';

/** The element that a shadow tree belongs to, and what it hands on to its own children. */
export interface Host<Flow> {
  readonly element: Element;
  readonly flow: Flow;
}

/** The shadow tree that a page declares for an element, which shows in the place of its children. */
export function shadowOf(element: Element): ParentNode | undefined {
  for (const child of childrenOf(element)) {
    if (!isElement(child) || child.tagName !== 'template') continue;
    // Pages that Chromium saved have the older name too.
    const mode = attribute(child, 'shadowrootmode') ?? attribute(child, 'shadowmode');
    if (mode === 'open' || mode === 'closed') return contentOf(child);
  }
  return undefined;
}

const slotOf = (node: Node): string | undefined =>
  isElement(node) ? (attribute(node, 'slot') ?? '') : isText(node) ? '' : undefined;

const hasWords = (node: Node): boolean => !isText(node) || node.value.trim() !== '';

/** The children of the host that show in the place of a `slot`; `undefined` where it shows what is within it. */
export function slotted<Flow>(
  element: Element,
  host: Host<Flow> | undefined,
): { readonly nodes: readonly Node[]; readonly flow: Flow } | undefined {
  if (!host || element.tagName !== 'slot') return undefined;
  const name = attribute(element, 'name') ?? '';
  const nodes = childrenOf(host.element).filter((node) => slotOf(node) === name);
  return nodes.some(hasWords) ? { nodes, flow: host.flow } : undefined;
}
