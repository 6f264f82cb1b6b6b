import type { Nodes } from 'mdast';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Position } from './problem.ts';
import type { Rule } from './rules.ts';

/** An entry that running prose names: by a link (`mention`), by showing it (`embed`), or as what a claim rests on. */
export interface ProseRef {
  readonly ref: EntryRef;
  readonly as: 'mention' | 'embed' | 'evidence';
  readonly position: Position;
}

/** What a claim in running text rests on, as a `<Cite />` says. */
export interface ProseEvidence {
  readonly words: Evidence;
  /** Where each of its attributes stands. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** Takes a problem at a place in the body. */
export type ReportAt = (position: Position, rule: Rule, message: string) => void;

/** What a walk through a body gathers. */
export interface Reading {
  readonly refs: ProseRef[];
  readonly evidence: ProseEvidence[];
  readonly report: ReportAt;
}

/** Where a node starts. */
export function start({ position }: Pick<Nodes, 'position'>): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
