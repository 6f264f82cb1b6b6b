import type { Nodes } from 'mdast';
import { isVisible } from '../schema/characters.ts';
import { isJsx } from './mdast-nodes.ts';

/** Whether a reader sees anything of a node. */
export const isSeen = (node: Nodes): boolean => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return isVisible(node.value);
  if (isJsx(node)) return true;
  return 'children' in node && node.children.some(isSeen);
};
