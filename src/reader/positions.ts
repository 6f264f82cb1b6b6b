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
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}
