import { besideText } from './beside.ts';
import type { Segment } from './segment.ts';

/** The cells of a row that have words, from the left, each with the pieces of its lines from above. */
export type TableRow = readonly (readonly Segment[])[];

/** A stretch of a page from above: a table whose rows have several lines, or what is none. */
export type Stretch =
  { readonly rows: readonly TableRow[] } | { readonly rows?: never; readonly segments: readonly Segment[] };

/** Pieces of lines that stand beside each other. */
interface Strip {
  readonly segments: Segment[];
  readonly top: number;
  bottom: number;
}

/** In sizes of the font: how far letters reach above their line and below it. */
const above = 0.75;
const below = 0.25;

function stripsOf(segments: readonly Segment[]): Strip[] {
  const strips: Strip[] = [];
  const topOf = ({ base, size }: Segment): number => base - size * above;
  for (const segment of segments.toSorted((one, other) => topOf(one) - topOf(other))) {
    const bottom = segment.base + segment.size * below;
    const last = strips.at(-1);
    if (last && topOf(segment) < last.bottom) {
      last.segments.push(segment);
      last.bottom = Math.max(last.bottom, bottom);
    } else strips.push({ segments: [segment], top: topOf(segment), bottom });
  }
  return strips;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The extents that pieces cover together, from the left. */
function columnsOf(pieces: readonly Extent[]): Extent[] {
  const columns: Extent[] = [];
  for (const { left, right } of pieces.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last && left <= last.right) columns[columns.length - 1] = { ...last, right: Math.max(last.right, right) };
    else columns.push({ left, right });
  }
  return columns;
}

/** How much more than between the lines of a cell, in points, stands between rows. */
const apart = 2;

/** Strips as rows: where more room is between them than within cells or, where there is no such room, at the first column. */
function rowsOf(strips: readonly Strip[], [first]: readonly Extent[]): Strip[][] {
  const gaps = strips.slice(1).map(({ top }, index) => top - (strips[index]?.bottom ?? top));
  const least = Math.min(...gaps);
  const hasRoom = gaps.some((gap) => gap > least + apart);
  const isFirst = ({ segments }: Strip): boolean => segments.some(({ left }) => left <= (first?.right ?? 0));
  const rows: Strip[][] = [];
  for (const [index, strip] of strips.entries()) {
    const begins = hasRoom ? (gaps[index - 1] ?? Infinity) > least + apart : isFirst(strip);
    const row = rows.at(-1);
    if (row && !begins) row.push(strip);
    else rows.push([strip]);
  }
  return rows;
}

/** What each column has of a row, from above. */
const columnsIn = (row: readonly Strip[], columns: readonly Extent[]): Segment[][] =>
  columns.map(({ left, right }) =>
    row
      .flatMap(({ segments }) => segments)
      .filter((segment) => segment.left >= left && segment.right <= right)
      .toSorted((one, other) => one.base - other.base || one.left - other.left),
  );

const linesIn = (cell: readonly Segment[]): number => new Set(cell.map(({ base }) => Math.round(base))).size;

/** Lines of a row; more is a text in columns. */
const mostLines = 12;

/** Rows of which most have cells with more and with fewer lines: columns of a text are filled alike. */
function isTable(rows: readonly TableRow[]): boolean {
  const counts = rows.map((row) => row.map(linesIn));
  const uneven = counts.filter((lines) => Math.max(...lines) > 1 && Math.min(...lines) < Math.max(...lines));
  return (
    rows.length > 1 &&
    rows.every((row) => row.length > 1) &&
    counts.flat().every((lines) => lines <= mostLines) &&
    uneven.length * 2 >= rows.length
  );
}

/** How many strips from one on stand in the columns of that one, or in more, and those. */
function zoneAt(strips: readonly Strip[], from: number): { to: number; columns: Extent[] } {
  const first = columnsOf(strips[from]?.segments ?? []);
  let columns = first;
  let to = from + 1;
  for (; first.length > 1 && to < strips.length; to++) {
    const next = columnsOf([...columns, ...(strips[to]?.segments ?? [])]);
    // What stands over two columns is below the table.
    if (next.length < first.length) break;
    columns = next;
  }
  return { to, columns };
}

/** A page in stretches, in which tables with several lines in a row stand by themselves; mostly it is one stretch. */
export function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const strips = stripsOf(segments);
  const found: Stretch[] = [];
  let rest: Segment[] = [];
  let aside: Stretch[] = [];
  const close = (): void => {
    if (rest.length > 0) found.push({ segments: rest });
    found.push(...aside);
    [rest, aside] = [[], []];
  };
  for (let at = 0; at < strips.length;) {
    const { to, columns } = zoneAt(strips, at);
    const zone = columns.length > 1 ? rowsOf(strips.slice(at, to), columns) : [];
    const all = zone.map((row) => columnsIn(row, columns));
    // What is below a table at its edge is a row of one cell.
    const cells = all.map((row) => row.filter((cell) => cell.length > 0));
    const last = cells.findLastIndex((row) => row.length > 1);
    const rows = cells.slice(0, last + 1);
    const isOfRows = isTable(rows);
    const beside = besideText(
      columns.map((_, index) => all.map((row) => row[index] ?? [])),
      isOfRows,
    );
    if (beside) {
      rest.push(...beside.text);
      if (beside.others.length > 0) aside.push(...stretchesOf(beside.others));
      at = to;
    } else if (isOfRows) {
      close();
      found.push({ rows });
      at += zone.slice(0, last + 1).flat().length;
    } else {
      rest.push(...strips.slice(at, to).flatMap((strip) => strip.segments));
      at = to;
    }
  }
  close();
  return found.length === 0 ? [{ segments: [] }] : found;
}
