import type { Line, Piece } from './line.ts';

/** In points: how far apart the edges of cells stand that are below one another. */
const near = 2;

/** How many rows a table has at least: spaces in the lines of a text may be below one another by chance. */
const fewest = 3;

const edges: readonly ((piece: Piece) => number)[] = [
  ({ left }) => left,
  ({ right }) => right,
  ({ left, right }) => (left + right) / 2,
];

const fromTheLeft = ({ pieces }: Pick<Line, 'pieces'>): Piece[] =>
  pieces.toSorted((one, other) => one.left - other.left);

/** Whether the gaps of two lines are below one another: the lines of a justified text have theirs anywhere. */
function sharesGaps(line: Line, other: Line): boolean {
  const [below, above] = [fromTheLeft(line), fromTheLeft(other)];
  const isFree = (index: number): boolean =>
    Math.max(below[index]?.right ?? 0, above[index]?.right ?? 0) <
    Math.min(below[index + 1]?.left ?? Infinity, above[index + 1]?.left ?? Infinity);
  return below.every((_, index) => isFree(index));
}

/** Whether each piece of a line stands below that of the one before, by the same edge or by its middle. */
const isLikeRow = (line: Line, other: Line): boolean =>
  line.pieces.filter(({ words }) => /[\p{L}\p{N}]/u.test(words)).length > 1 &&
  line.pieces.length === other.pieces.length &&
  sharesGaps(line, other) &&
  line.pieces.every((piece, index) => {
    const above = other.pieces[index];
    return above !== undefined && edges.some((edge) => Math.abs(edge(piece) - edge(above)) < near);
  });

/** How much wider the widest space of a justified line is than the narrowest: there is more after a comma. */
const alike = 1.6;

/** Whether a line is words that may have been pushed apart to fill their column. */
function isStretched({ pieces }: Line): boolean {
  const sorted = fromTheLeft({ pieces });
  const spaces = sorted.slice(1).map(({ left }, index) => left - (sorted[index]?.right ?? left));
  return (
    pieces.every(({ words }) => !/\s/u.test(words)) && Math.max(0, ...spaces) <= Math.min(Infinity, ...spaces) * alike
  );
}

/** Whether lines of a text go on from one to the next: as wide, and as close as the lines of a column. */
const isNextLine = (line: Line, other: Line, apart: number): boolean =>
  Math.abs(line.left - other.left) < near &&
  Math.abs(line.right - other.right) < near &&
  Math.abs(Math.abs(line.base - other.base) - apart) < near;

/** Whether what looks like rows is lines of a justified text in a narrow column, which goes on before them or after. */
function isJustified(rows: readonly Line[], before: Line | undefined, after: Line | undefined): boolean {
  const [first, second, last] = [rows[0], rows[1], rows.at(-1)];
  if (!first || !second || !last || !rows.every(isStretched)) return false;
  const apart = second.base - first.base;
  const goesOn = (row: Line, other: Line | undefined): boolean =>
    other !== undefined && (other.pieces.length === 1 || isStretched(other)) && isNextLine(row, other, apart);
  return goesOn(first, before) || goesOn(last, after);
}

/** Which lines are rows of tables, from 0: their pieces stand below one another. */
export function tableRows(lines: readonly Line[]): ReadonlyMap<Line, { readonly table: number; readonly row: number }> {
  const tables: Line[][] = [];
  for (const line of lines) {
    const before = tables.at(-1);
    const above = before?.at(-1);
    if (above && isLikeRow(line, above)) before?.push(line);
    else tables.push([line]);
  }
  const found = tables.filter(
    (rows, at) => rows.length >= fewest && !isJustified(rows, tables[at - 1]?.at(-1), tables[at + 1]?.[0]),
  );
  return new Map(found.flatMap((rows, table) => rows.map((line, row) => [line, { table, row }])));
}
