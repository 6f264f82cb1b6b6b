import { firstIndex } from '../schema/first-index.ts';
import type { Position } from './problem.ts';

/** Where a word first stands on a line, counted from 1, or below it; the beginning of the line where it does not. */
export function placeFrom(text: string, line: number, word = ''): Position {
  const lines = text.split('\n').slice(line - 1);
  const below = lines.findIndex((each) => each.includes(word));
  return below === -1 ? { line, column: 1 } : { line: line + below, column: (lines[below]?.indexOf(word) ?? 0) + 1 };
}

/** Where the code units of a text stand. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    // The first line begins with the text, whatever is asked for.
    const line = Math.max(
      1,
      firstIndex(starts.length, (index) => (starts[index] ?? Infinity) > offset),
    );
    return { line, column: Math.max(0, offset - (starts[line - 1] ?? 0)) + 1 };
  };
}
