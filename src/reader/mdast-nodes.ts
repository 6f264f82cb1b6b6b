import type { Nodes } from 'mdast';
import type { Jsx } from './mdx-attributes.ts';

/** Whether a node of running text is a component. */
export const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A node and all that it holds, in the order of reading. */
export function* nodesWithin(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesWithin(child);
}
