import { isFinished } from './line-ends.ts';
import { type Segment, wordsOf } from './segment.ts';

/** A text, and what stands beside it without being of it: a table, notes in the margin. */
export interface Beside {
  readonly text: readonly Segment[];
  readonly others: readonly Segment[];
}

/** A column of a stretch of a page: what it has in each row. */
export type ColumnCells = readonly (readonly Segment[])[];

/** How many letters the lines of a text have at least, on average. */
const shortest = 15;

interface CellLine extends Pick<Segment, 'left' | 'right' | 'base' | 'size'> {
  readonly words: string;
}

const leftOf = (segments: readonly CellLine[]): number => Math.min(...segments.map(({ left }) => left));
const rightOf = (segments: readonly CellLine[]): number => Math.max(...segments.map(({ right }) => right));

function linesOf(cell: readonly Segment[]): CellLine[] {
  const rows: Segment[][] = [];
  for (const segment of cell.toSorted((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    if (row?.[0] && segment.base - row[0].base < row[0].size / 2) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const pieces = row
      .toSorted((one, other) => one.left - other.left)
      .map((segment) => ({ ...segment, words: wordsOf(segment) }));
    const { base = 0, size = 0 } = pieces[0] ?? {};
    return {
      base,
      size,
      left: leftOf(pieces),
      right: rightOf(pieces),
      words: pieces.map(({ words }) => words).join(' '),
    };
  });
}

/** Whether a line was broken because the first word of the next had no room. */
function isFull(line: CellLine, next: CellLine, edge: number): boolean {
  const [first = ''] = next.words.split(' ', 1);
  const width = ((next.right - next.left) * first.length) / Math.max(1, next.words.length);
  return /[\p{L}\p{N}]-$/u.test(line.words) || edge - line.right < width + line.size / 4;
}

/** A sentence or a part of it ends, and something follows; what tables say in their cells has no such signs. */
const sentence = /[\p{L}\p{N}][.,;:!?]["'”’»)]*\s\p{L}/u;

/** Whether lines are those of one text that goes on from part to part, as cells below one another do not. */
function isRunning(parts: readonly (readonly CellLine[])[]): boolean {
  const lines = parts.flat();
  const letters = lines.reduce((sum, { words }) => sum + words.length, 0);
  if (letters < lines.length * shortest || !sentence.test(lines.map(({ words }) => words).join(' '))) return false;
  const edge = rightOf(lines);
  const ends = parts.flatMap((cell, row) => {
    const [line, next] = [cell.at(-1), parts[row + 1]?.[0]];
    return line && next && !isFinished(line.words) ? [{ line, next }] : [];
  });
  const goOn = ends.filter(({ line, next }) => isFull(line, next, edge));
  return goOn.length * 4 >= ends.length * 3 && goOn.some(({ next }) => /^[\p{Ll},]/u.test(next.words));
}

const number = /^\p{Nd}{1,4}$/u;

/** Whether a column counts the lines of a text: every one of them, or every fifth. */
function countsLines(column: ColumnCells, text: readonly Segment[]): boolean {
  const lines = linesOf(text);
  const numbers = column.flatMap(linesOf);
  const isNext = ({ words, base, size }: CellLine, before: CellLine): boolean =>
    Number(words) - Number(before.words) ===
    lines.filter((line) => line.base > before.base + size / 2 && line.base < base + size / 2).length;
  const next = numbers.slice(1).filter((line, index) => isNext(line, numbers[index] ?? line));
  // Those of the lines of notes may begin anew.
  return (
    next.length > 0 && next.length >= (numbers.length - 1) * 0.9 && numbers.every(({ words }) => number.test(words))
  );
}

const widthOf = (column: ColumnCells): number => {
  const lines = column.flatMap(linesOf);
  return rightOf(lines) - leftOf(lines);
};

const isText = (column: ColumnCells): boolean => isRunning(column.flatMap(linesOf).map((line) => [line]));

/**
 * The text among columns, where one is a text and others are none; `undefined` where that is not so. The numbers of its
 * lines are left out, as those of pages are.
 */
export function besideText(columns: readonly ColumnCells[], isTable: boolean): Beside | undefined {
  const counted = (column: ColumnCells): boolean =>
    columns.some((other) => other !== column && countsLines(column, other.flat()) && isText(other));
  const rest = columns.filter((column) => !counted(column));
  const hasRows = columns.some(({ length }) => length > 1);
  const running = rest.filter((column) => (hasRows ? isRunning(column.map(linesOf)) : isText(column)));
  const others = rest.filter((column) => !running.includes(column));
  // The last column of a text may have a line or two, and is as wide as the others.
  const widest = Math.min(...running.map(widthOf)) / 2;
  if (running.length > 0 && others.length > 0 && (isTable || others.every((column) => widthOf(column) <= widest)))
    return { text: running.flat(2), others: others.flat(2) };
  return rest.length < columns.length ? { text: rest.flat(2), others: [] } : undefined;
}
