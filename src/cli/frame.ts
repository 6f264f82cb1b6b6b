import { codeFrameColumns } from '@babel/code-frame';
import type { Position } from '../reader/problem.ts';
import { visible } from '../schema/characters.ts';

/** How much of a line is shown. Running text stands on lines of a thousand characters. */
const width = 100;

/** How much of it stands before the place. */
const before = 40;

/** Cuts a line to the part that is shown, and marks where it goes on. */
function clipped(line: string, start: number): string {
  if (line.length <= start + width) return start === 0 ? line : `…${line.slice(start + 1)}`;
  const part = line.slice(start, start + width - 1);
  return `${start === 0 ? part : `…${part.slice(1)}`}…`;
}

/** The lines around a place, with the place marked under them. */
export function frame(text: string, { line, column }: Position, colour = false): string {
  const lines = text.split(/\r?\n/);
  const here = lines[line - 1] ?? '';
  const start = here.length > width ? Math.max(0, column - 1 - before) : 0;
  const shown = lines.map((each, index) => (Math.abs(index + 1 - line) > 1 ? '' : visible(clipped(each, start))));
  // Babel counts columns from 0. A character that is shown by its name takes several.
  const place = { start: { line, column: visible(clipped(here, start).slice(0, column - start - 1)).length } };
  return codeFrameColumns(shown.join('\n'), place, { highlightCode: colour, linesAbove: 1, linesBelow: 1 });
}
