import type { Inline } from '../../src/document/inline.ts';
import type { Block, Part } from '../../src/document/nodes.ts';

export type Node = Block | Inline | Part;
export type NodeType = Node['type'];

const isNode = (value: object): value is Node => 'type' in value && typeof value.type === 'string';

/** All nodes in a piece of a document tree, itself included, in the order of the document. */
export function allNodes(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return [...(isNode(tree) ? [tree] : []), ...Object.values(tree).flatMap(allNodes)];
}

/** Those of one type. */
export const nodesOf = <T extends NodeType>(tree: unknown, type: T): Extract<Node, { type: T }>[] =>
  allNodes(tree).filter((node): node is Extract<Node, { type: T }> => node.type === type);
