import { shortened } from '../schema/shortened.ts';
import type { Position } from './problem.ts';

/** What is wrong with a body that the MDX parser refuses, in the words of an editor, and where. */
export interface MdxAdvice {
  readonly position: Position;
  readonly message: string;
}

/** What the parser says, what to say instead, and the sign with which the trouble began. */
const refusals: readonly (readonly [RegExp, string, '<' | '{' | undefined])[] = [
  [/`!`/, 'A comment in HTML may not stand here. Remove it, or write \\< for the sign.', '<'],
  [/create a link/, 'An address between < and > is read as HTML. Write [text](address).', '<'],
  [/expression/, 'A brace begins code, which may not stand here. Write \\{ for a brace.', '{'],
];

const broken = 'The sign < begins a component here, which is not complete. Write \\< for the sign.';

/** Where the parser stopped: it throws errors with a place. */
function placeOf(error: unknown): Position {
  const top = { line: 1, column: 1 };
  const place = error instanceof Error && 'place' in error ? error.place : undefined;
  if (typeof place !== 'object' || place === null) return top;
  const point = 'start' in place && typeof place.start === 'object' && place.start !== null ? place.start : place;
  return 'line' in point && 'column' in point && typeof point.line === 'number' && typeof point.column === 'number'
    ? { line: point.line, column: point.column }
    : top;
}

/** The last place of a sign before a place; that place itself where the sign is nowhere. */
function backTo(sign: string, { line, column }: Position, body: string): Position {
  const lines = body.split('\n');
  for (let number = line; number >= 1; number -= 1) {
    const text = lines[number - 1] ?? '';
    const found = (number === line ? text.slice(0, column) : text).lastIndexOf(sign);
    if (found >= 0) return { line: number, column: found + 1 };
  }
  return { line, column };
}

/** How to mend a body that the MDX parser refuses. */
export function mdxAdvice(error: unknown, body: string): MdxAdvice {
  const reason = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  // Where a component is not closed, the reason holds the place: “closing tag for `<Quote>` (4:1-4:15)”.
  const [, open, line, column] = /losing tag for `(<[\w.]*)[^`]*` \((\d+):(\d+)-/.exec(reason) ?? [];
  if (open !== undefined)
    return {
      position: { line: Number(line), column: Number(column) },
      message: `${shortened(open)}> is not closed. End a component with />, or write \\< for the sign.`,
    };
  const [, message, sign] = refusals.find(([pattern]) => pattern.test(reason)) ?? [/$/, broken, '<' as const];
  const place = placeOf(error);
  return { position: sign === undefined ? place : backTo(sign, place, body), message };
}
