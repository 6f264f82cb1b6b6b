import type { Path, Position } from './problem.ts';
import { positions } from './positions.ts';

const top: Position = { line: 1, column: 1 };

/** Where each key stands in a text in JSON, in order. Looked for once, however many are asked for. */
function keyOffsets(text: string): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>();
  for (const { 1: key = '', index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:/g)) {
    const known = offsets.get(key);
    if (known) known.push(index);
    else offsets.set(key, [index]);
  }
  return offsets;
}

/**
 * Tells where a path leads in a file that the program writes as JSON. Every key stands in it once or, of a path, after
 * those before it.
 */
export function jsonPlaces(text: string): (path: Path) => Position {
  let known:
    { readonly offsets: ReturnType<typeof keyOffsets>; readonly position: ReturnType<typeof positions> } | undefined;
  return (path) => {
    known ??= { offsets: keyOffsets(text), position: positions(text) };
    let offset = 0;
    for (const step of path) {
      const found = known.offsets.get(JSON.stringify(String(step)))?.find((at) => at >= offset);
      if (found === undefined) break;
      offset = found;
    }
    return offset === 0 ? top : known.position(offset);
  };
}

/** Where JSON is broken, as the parser says; the beginning where it does not. */
export function jsonBreak(error: unknown): Position {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : top;
}
