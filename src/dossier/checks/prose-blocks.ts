import type { Nodes, Root } from 'mdast';
import { isJsx, nodesWithin } from '../../reader/mdast-nodes.ts';
import type { Position } from '../../reader/problem.ts';
import { start } from '../../reader/prose-ref.ts';
import { kept } from '../remembered.ts';

/** What stands on lines of its own in a running text: a paragraph, a heading, a cell, or what is embedded there. */
export interface ProseBlock {
  readonly type: string;
  readonly text: string;
  readonly position: Position;
  /** Whether something of the file stands in it. */
  readonly holds: (place: Position) => boolean;
}

const isBlock = (node: Nodes): boolean =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  node.type === 'mdxJsxFlowElement';

/** The words of a node as readers see them, without the code in it. */
const textOf = (node: Nodes): string =>
  [...nodesWithin(node)]
    .map((each) => (each.type === 'text' ? each.value : each.type === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ');

const isAfter = (a: Position, b: Position): boolean => a.line > b.line || (a.line === b.line && a.column >= b.column);

function blockOf(node: Nodes): ProseBlock {
  const [position, end] = [start(node), node.position?.end ?? start(node)];
  return {
    type: isJsx(node) ? (node.name ?? '') : node.type,
    text: textOf(node),
    position,
    holds: (place) => isAfter(place, position) && !isAfter(place, end),
  };
}

function blocksOf(body: Root): readonly ProseBlock[] {
  const blocks = [...nodesWithin(body)].filter(isBlock);
  const outer = new Set(
    blocks.filter((block) => [...nodesWithin(block)].some((inner) => inner !== block && isBlock(inner))),
  );
  return blocks.filter((block) => !outer.has(block)).map(blockOf);
}

const known = new WeakMap<Root, readonly ProseBlock[]>();

/** The blocks of a running text, in the order of reading; of blocks within each other, the inner ones. Several rules ask. */
export const proseBlocks = (body: Root): readonly ProseBlock[] => kept(known, body, () => blocksOf(body));
