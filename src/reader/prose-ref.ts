import type { Nodes } from 'mdast';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { Position } from './problem.ts';
import type { Rule } from './rules.ts';

/** An entry that running prose names: by a link (`mention`), or by showing it (`embed`). */
export interface ProseRef {
  readonly ref: EntryRef;
  readonly as: 'mention' | 'embed';
  readonly position: Position;
}

/** Takes a problem at a place in the body. */
export type ReportAt = (position: Position, rule: Rule, message: string) => void;

/** What a walk through a body gathers. */
export interface Reading {
  readonly refs: ProseRef[];
  readonly report: ReportAt;
}

/** Where a node starts. */
export function start({ position }: Nodes): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
