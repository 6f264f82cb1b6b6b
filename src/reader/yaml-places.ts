import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from './problem.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (node: Node | null, fallback: Span): Span =>
  node?.range ? { start: node.range[0], end: node.range[1] } : fallback;

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The fields of a group by name. They are kept, as every problem of a group asks for one of them. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const entries = map.items.flatMap((item): [string, Pair][] =>
    isScalar(item.key) ? [[String(item.key.value), item]] : [],
  );
  // The first of two with the same name.
  const found = new Map(entries.toReversed());
  pairs.set(map, found);
  return found;
}

/** Follows a path through the nodes as far as they go; the key of the last step is wanted for unknown keys. */
export function spanAt(document: Document.Parsed, path: Path, part: 'key' | 'value'): Span {
  let node: Node | null = document.contents;
  let span = spanOf(node, { start: 0, end: 0 });
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair || !isScalar(pair.key)) return span;
      span = spanOf(pair.key, span);
      if (part === 'key' && depth === path.length - 1) return span;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      node = isNode(item) ? item : null;
    } else return span;
    span = spanOf(node, span);
  }
  return span;
}
