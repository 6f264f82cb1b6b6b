import type { FootnoteDefinition, Root } from 'mdast';
import { nodesWithin } from '../reader/mdast-nodes.ts';

/** A footnote of running text, and the letter that stands for it: numbers are those of source notes. */
export interface Footnote {
  readonly letter: string;
  readonly definition: FootnoteDefinition;
}

/** 1 → a, 26 → z, 27 → aa. */
export function letterOf(number: number): string {
  const [before, last] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(97 + last);
}

/** The footnotes of a text by their names, in the order in which it refers to them. */
export function footnotes(body: Root): ReadonlyMap<string, Footnote> {
  const definitions = new Map<string, FootnoteDefinition>();
  const found = new Map<string, Footnote>();
  for (const node of nodesWithin(body))
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  for (const node of nodesWithin(body)) {
    if (node.type !== 'footnoteReference' || found.has(node.identifier)) continue;
    const definition = definitions.get(node.identifier);
    if (definition) found.set(node.identifier, { letter: letterOf(found.size + 1), definition });
  }
  return found;
}

/** Where a footnote stands, and where the text first refers to it. `text` tells the texts of a page apart. */
export const footnoteAnchor = (text: string, letter: string): string => `footnote-${text}-${letter}`;
export const footnoteRefAnchor = (text: string, letter: string): string => `footnote-ref-${text}-${letter}`;
