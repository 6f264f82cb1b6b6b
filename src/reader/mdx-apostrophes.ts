import type { Nodes, Parent, Root, Text } from 'mdast';
import { apostrophesIn } from '../schema/apostrophes.ts';

/** Nodes that are no text, and stand among words as a sign would. */
const object = '\uFFFC';

const isText = (node: Nodes): node is Text => node.type === 'text';

/** The leaves of a node in order. */
const leaves = (node: Nodes): Nodes[] => ('children' in node ? node.children.flatMap(leaves) : [node]);

const holdsText = ({ children }: Parent): boolean => children.some(isText);

/** Writes the apostrophes of running text as print has them, in its tree; code and addresses stay as they are. */
export function writeApostrophes(node: Root | Parent): void {
  if (!holdsText(node)) {
    for (const child of node.children) if ('children' in child) writeApostrophes(child);
    return;
  }
  const all = node.children.flatMap(leaves);
  const written = apostrophesIn(all.map((leaf) => (isText(leaf) ? leaf.value : object)));
  for (const [index, leaf] of all.entries()) if (isText(leaf)) leaf.value = written[index] ?? leaf.value;
}
