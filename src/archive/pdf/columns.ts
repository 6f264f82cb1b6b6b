import { quantile } from './quantile.ts';
import { isMostlyFromRight } from './run.ts';
import { type Segment, wordsOf } from './segment.ts';

/** Pieces of lines that are read down: a column, or what stands over several. */
export type Region = readonly Segment[];

/** In sizes of the font: the narrowest gap between columns. */
const narrowest = 0.75;
/** How many lines a column has at least, and how many letters a line of it, on average. */
const fewest = 3;
const shortest = 12;

/** A stretch of a page between lines that go over a gap. */
interface Band {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly over: readonly Segment[];
}

const lettersIn = (segments: readonly Segment[]): number =>
  segments.reduce(
    (sum, { runs }) => sum + runs.map(({ text }) => text.match(/\p{L}/gu)?.length ?? 0).reduce(add, 0),
    0,
  );
const add = (one: number, other: number): number => one + other;

const rowsIn = (segments: readonly Segment[]): number => new Set(segments.map(({ base }) => Math.round(base / 3))).size;

const leftOf = (segments: readonly Segment[]): number => Math.min(...segments.map(({ left }) => left));
const rightOf = (segments: readonly Segment[]): number => Math.max(...segments.map(({ right }) => right));

/** The size of most pieces: a heading among them is larger. */
const sizeOf = (segments: readonly Segment[]): number =>
  quantile(
    segments.map(({ size }) => size),
    0.5,
  );

/** Whether lines are full, as those of a text are, and those of a table are not. */
function isProse(segments: readonly Segment[]): boolean {
  const rows = rowsIn(segments);
  const width = rightOf(segments) - leftOf(segments);
  const filled = segments.map(({ left, right }) => right - left).reduce(add, 0);
  return lettersIn(segments) >= rows * shortest && filled >= rows * width * 0.5;
}

/** Letters of which words with spaces between them are made. */
const isWord = (segment: Segment): boolean => /^[^\s\p{Lo}]+$/u.test(wordsOf(segment));

/** Whether most lines are words that stand apart, as in a narrow column that is justified. */
function isStretched(segments: readonly Segment[]): boolean {
  const rows = [...Map.groupBy(segments, ({ base }) => Math.round(base / 3)).values()];
  return rows.filter((row) => row.every(isWord)).length * 3 >= rows.length * 2;
}

/** Whether what stands on either side of a gap is two columns, and not the cells of a table or wide spaces in lines. */
function hasColumns({ left, right }: Band): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const gap = leftOf(right) - rightOf(left);
  if (gap < sizeOf([...left, ...right]) * narrowest) return false;
  const [fewer, more] = [rowsIn(left), rowsIn(right)].toSorted((one, other) => one - other);
  const [small, large] = rowsIn(left) < rowsIn(right) ? [left, right] : [right, left];
  if (fewer === undefined || more === undefined || !isProse(large)) return false;
  if (isStretched([...left, ...right])) return false;
  if (fewer >= fewest && isProse(small)) return true;
  // The last column may have a line or two.
  return more >= 2 * fewest && fewer * 3 <= more && lettersIn(small) >= fewer * 2;
}

/** What stands on either side of an upright line, band by band from above. */
function bands(region: Region, x: number): Band[] {
  const sorted = region.toSorted((one, other) => one.base - other.base || one.left - other.left);
  const found: Band[] = [];
  let band = { left: [] as Segment[], right: [] as Segment[], over: [] as Segment[] };
  const isOver = ({ left, right }: Segment): boolean => left < x && right > x;
  for (const segment of sorted) {
    const over = isOver(segment);
    const isBegun = band.left.length > 0 || band.right.length > 0;
    if (over ? isBegun : band.over.length > 0) {
      found.push(band);
      band = { left: [], right: [], over: [] };
    }
    (over ? band.over : segment.right <= x ? band.left : band.right).push(segment);
  }
  return [...found, band];
}

/** Upright lines at which columns may begin or end: where several pieces of lines do. */
function candidates(region: Region): number[] {
  const count = (places: readonly number[]): number[] =>
    [...Map.groupBy(places, (place) => Math.round(place / 2))]
      .filter(([, same]) => same.length >= 2)
      .toSorted(([, one], [, other]) => other.length - one.length)
      .slice(0, most)
      .flatMap(([, same]) => same[0] ?? []);
  return [
    ...count(region.map(({ left }) => left)).map((place) => place - 2.5),
    ...count(region.map(({ right }) => right)).map((place) => place + 2.5),
  ];
}
/** Columns are few. */
const most = 12;

const score = (all: readonly Band[]): number =>
  all.filter(hasColumns).reduce((sum, { left, right }) => sum + left.length + right.length, 0);

/** Within the columns, and narrower than both: words that are set large to draw the eye. */
function isInset(segment: Segment, region: Region): boolean {
  const [left, right] = [leftOf(region), rightOf(region)];
  const side = (right - left) / 8;
  return segment.left > left + side && segment.right < right - side;
}

/** Pieces of lines in the order in which they are read, a column after the other. */
export function readingOrder(region: Region, depth = 0): Region[] {
  if (region.length < 2 * fewest || depth > 12) return region.length === 0 ? [] : [region];
  let best: { readonly x: number; readonly score: number } | undefined;
  for (const x of candidates(region)) {
    const reached = score(bands(region, x));
    if (reached > (best?.score ?? 0)) best = { x, score: reached };
  }
  if (!best) return [region];
  const { x } = best;
  const { inner, insets } = withoutInsets(region, x);
  const isRight = isMostlyFromRight(inner.map((segment) => wordsOf(segment)).join(' '));
  const parts: Region[] = [];
  let whole: Segment[] = [];
  const close = (): void => {
    parts.push(...readingOrder(whole, depth + 1));
    whole = [];
  };
  for (const band of bands(inner, x))
    if (hasColumns(band)) {
      close();
      for (const side of isRight ? [band.right, band.left] : [band.left, band.right])
        parts.push(...readingOrder(side, depth + 1));
    } else whole.push(...band.over, ...band.left, ...band.right);
  close();
  return [...parts, ...(insets.length > 0 ? [insets] : [])];
}

function withoutInsets(region: Region, x: number): { inner: Region; insets: Region } {
  const all = bands(region, x);
  const isBeside = ({ left, right }: Band): boolean => left.length > 0 && right.length > 0;
  const insets = all.flatMap(({ over }, index) => {
    const before = all.slice(0, index).some(isBeside);
    const after = all.slice(index + 1).some(isBeside);
    return before && after ? over.filter((segment) => isInset(segment, region)) : [];
  });
  const out = new Set(insets);
  return { inner: region.filter((segment) => !out.has(segment)), insets };
}
