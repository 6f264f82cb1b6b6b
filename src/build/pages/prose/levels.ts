import type { Nodes, RootContent } from 'mdast';
import { isEmbedName } from '../../../schema/embeds.ts';

/**
 * Tells each component which level its headings have where it stands: one below the heading before it, or below the
 * title of the page.
 */
export function withLevels(nodes: readonly RootContent[]): RootContent[] {
  let level = 2;
  const placed = (node: Nodes): Nodes => {
    if (node.type === 'heading') level = Math.min(6, node.depth + 1);
    else if (node.type === 'mdxJsxFlowElement' && isEmbedName(node.name ?? '')) {
      const given = { type: 'mdxJsxAttribute', name: 'level', value: String(level) } as const;
      return { ...node, attributes: [...node.attributes, given] };
    }
    return 'children' in node ? ({ ...node, children: node.children.map(placed) } as Nodes) : node;
  };
  return nodes.map(placed) as RootContent[];
}
