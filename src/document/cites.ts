import type { Nodes, Root, Text } from 'mdast';
import { foldedText } from '../dossier/verification/folded-text.ts';
import { evidenceOf, isCite } from '../reader/mdx-cite.ts';
import type { Evidence } from '../schema/evidence.ts';
import { footnotes } from './footnotes.ts';

/** What one claim of running text rests on: the `<Cite />`s that stand together. */
export interface Cites {
  readonly type: 'cites';
  readonly evidence: Evidence[];
}

/** Nodes with each group of `<Cite />`s as one. The white space before and in it is left out: numbers stand close. */
export function withCites(nodes: readonly Nodes[]): (Nodes | Cites)[] {
  const pieces: (Nodes | Cites)[] = [];
  for (const node of nodes) {
    const evidence = isCite(node) ? evidenceOf(node) : undefined;
    if (!evidence) {
      pieces.push(node);
      continue;
    }
    const before = pieces.at(-1);
    if (before?.type === 'text') pieces.splice(-1, 1, ...trimmed(before));
    const last = pieces.at(-1);
    if (last?.type === 'cites') last.evidence.push(evidence);
    else pieces.push({ type: 'cites', evidence: [evidence] });
  }
  return pieces;
}

const trimmed = (node: Text): Text[] => {
  const value = node.value.trimEnd();
  return value === '' ? [] : [{ ...node, value }];
};

function* evidenceIn(node: Nodes): Generator<Evidence> {
  const evidence = isCite(node) ? evidenceOf(node) : undefined;
  if (evidence) yield evidence;
  if ('children' in node && node.type !== 'footnoteDefinition')
    for (const child of node.children) yield* evidenceIn(child);
}

/** A key that is equal for the same words with the same judgement, however they are typed, and for nothing else. */
export const evidenceKey = ({ source, exact, prefix, suffix, credibility }: Evidence): string =>
  JSON.stringify([source.id, ...[exact, prefix, suffix].map((words) => words && foldedText(words).text), credibility]);

/** What a text rests on by `evidenceKey`, as first typed, in the order of reading: its footnotes stand below it. */
export function textEvidence(body: Root): ReadonlyMap<string, Evidence> {
  const below = [...footnotes(body).values()].flatMap(({ definition }) => definition.children);
  const found = [...evidenceIn(body), ...below.flatMap((node) => [...evidenceIn(node)])];
  const first = new Map<string, Evidence>();
  for (const evidence of found) {
    const key = evidenceKey(evidence);
    if (!first.has(key)) first.set(key, evidence);
  }
  return first;
}

/** Where a note on what a text rests on stands, and where the text first refers to it. `text` tells texts of a page apart. */
export const citeAnchor = (text: string, number: number): string => `cite-${text}-${number}`;
export const citeRefAnchor = (text: string, number: number): string => `cite-ref-${text}-${number}`;
