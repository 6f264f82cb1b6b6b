import { isMostlyFromRight, type Run } from './run.ts';
import type { Region } from './columns.ts';
import { isRaised, type Segment, segmentOf, wordsOf } from './segment.ts';

/** A line of a column. */
export interface Line extends Segment {
  readonly page: number;
  /** Its words, without the numbers of notes. */
  readonly words: string;
  /** Raised numbers and signs that it begins with, or has within it. */
  readonly marks: readonly Mark[];
  /** How far from the edge of the column from which it is read, and from the other one. */
  readonly indent: number;
  readonly short: number;
  /** Of the column. */
  readonly width: number;
  /** What it is made of, as of the cells of a table, in the order in which they are read. */
  readonly pieces: readonly Piece[];
  readonly segments: readonly Segment[];
}

/** A piece of a line. */
export interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A raised number or sign, which may be that of a note. */
export interface Mark {
  readonly run: Run;
  readonly sign: string;
  /** The word that it stands at; empty at the beginning of a line. */
  readonly word: string;
}

const sign = /^(?:\p{Nd}{1,3}|[*†‡§]{1,3}|[a-z])(?:[,;]\s?(?:\p{Nd}{1,3}|[*†‡§]{1,3}))*[.)]?$/u;

const marksOf = (segment: Segment): Mark[] =>
  segment.runs.flatMap((run, index) => {
    const text = run.text.trim();
    if (!sign.test(text) || !isRaised(run, segment)) return [];
    const before = segment.runs.slice(0, index).filter((each) => !isRaised(each, segment));
    const word = /\S*$/u.exec(wordsOf({ runs: before }))?.[0] ?? '';
    return [{ run, sign: text.replace(/[.)]$/u, ''), word }];
  });

/** The pieces of a region as lines, from above. */
export function linesOf(region: Region, page: number, isOut?: (run: Run) => boolean): Line[] {
  const rows: Segment[][] = [];
  for (const segment of region.toSorted((one, other) => one.base - other.base)) {
    const row = rows.findLast(([first]) => first && Math.abs(first.base - segment.base) <= first.size * 0.35);
    if (row) row.push(segment);
    else rows.push([segment]);
  }
  const isRight = isMostlyFromRight(region.map((segment) => wordsOf(segment)).join(' '));
  const left = Math.min(...region.map((segment) => segment.left));
  const right = Math.max(...region.map((segment) => segment.right));
  return rows.map((row) => {
    const segment = segmentOf(row.flatMap(({ runs }) => runs));
    const [before, after] = [segment.left - left, right - segment.right];
    const pieces = row
      .toSorted((one, other) => one.left - other.left)
      .map((each) => ({ words: wordsOf(each, isOut), left: each.left, right: each.right }));
    return {
      ...segment,
      page,
      words: wordsOf(segment, isOut),
      marks: marksOf(segment),
      indent: isRight ? after : before,
      short: isRight ? before : after,
      width: right - left,
      pieces: isRight ? pieces.toReversed() : pieces,
      segments: row,
    };
  });
}
