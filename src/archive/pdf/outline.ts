import { type Matrix, moved } from './matrix.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a path goes around, part by part, each with its corners in their order. */
export interface Outline {
  readonly parts: readonly (readonly Point[])[];
  /** What two parts go around is outside (the even-odd rule); elsewhere only where they turn against each other. */
  readonly isEvenOdd: boolean;
}

/** Corners; a path with more is a drawing, which letters may stand on or not. */
const mostCorners = 2_000;
/** Into how many pieces a curve is divided. */
const pieces = 4;

const along = (points: readonly Point[], share: number): Point => {
  const [first, ...rest] = points;
  if (rest.length === 0) return first ?? { x: 0, y: 0 };
  const between = rest.map(({ x, y }, index) => ({
    x: (points[index]?.x ?? 0) * (1 - share) + x * share,
    y: (points[index]?.y ?? 0) * (1 - share) + y * share,
  }));
  return along(between, share);
};

/** How many points the operators of a path have behind them, as PDF.js numbers them: to move, a line, two curves, to close. */
const pointsOf = [1, 1, 3, 2, 0];

/** The outline of a path in the data of PDF.js; `undefined` where it is too long, or something else. */
export function outlineOf(path: unknown, at: Matrix, isEvenOdd: boolean): Outline | undefined {
  const numbers = Object.values(path ?? {}).map(Number);
  if (numbers.length === 0 || numbers.length > 2 * mostCorners) return undefined;
  const parts: Point[][] = [];
  for (let next = 0; next < numbers.length;) {
    const operator = numbers[next] ?? NaN;
    const count = pointsOf[operator];
    if (count === undefined) return undefined;
    const points = Array.from({ length: count }, (_, index) =>
      moved(at, numbers[next + 1 + 2 * index] ?? 0, numbers[next + 2 + 2 * index] ?? 0),
    );
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (operator === 0) parts.push(points);
    else if (last)
      part?.push(
        ...(count > 1
          ? Array.from({ length: pieces }, (_, piece) => along([last, ...points], (piece + 1) / pieces))
          : points),
      );
    next += 1 + 2 * count;
  }
  return { parts, isEvenOdd };
}

/** Whether a point is within an outline. */
export function isWithin({ x, y }: Point, { parts, isEvenOdd }: Outline): boolean {
  let [turns, crossings] = [0, 0];
  for (const part of parts)
    for (const [index, to] of part.entries()) {
      const from = part.at(index - 1) ?? to;
      if (from.y <= y === to.y <= y) continue;
      if (from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) <= x) continue;
      crossings++;
      turns += to.y > from.y ? 1 : -1;
    }
  return isEvenOdd ? crossings % 2 === 1 : turns !== 0;
}
