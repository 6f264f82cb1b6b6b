import type { Nodes } from 'mdast';
import { isVisible } from '../schema/characters.ts';

/** Whether a reader sees anything of a node. */
export const isSeen = (node: Nodes): boolean => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return isVisible(node.value);
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return true;
  return 'children' in node && node.children.some(isSeen);
};
