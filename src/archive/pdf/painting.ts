import { type Matrix, moved } from './matrix.ts';
import type { Outline } from './outline.ts';

/** A letter as a page draws it. */
export interface Glyph {
  readonly text: string;
  /** From the space of the letters to that of the page, where it begins. */
  readonly transform: Matrix;
  /** In the space of the page. */
  readonly width: number;
  readonly colour: string;
  /** Neither filled nor stroked, as the letters are that OCR lays under a scan. */
  readonly isOutline: boolean;
  readonly clip: Box | undefined;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A filled shape, or a picture. */
export interface Shape {
  readonly box: Box;
  /** Where it is no upright rectangle; none is known of a drawing with very many corners. */
  readonly outline?: Outline | undefined;
  /** Unknown where it has several, as a picture has. */
  readonly colour: string | undefined;
  /** It hides what is below it. */
  readonly isOpaque: boolean;
  readonly isPicture?: boolean;
}

/** What a page draws, in its order. */
export type Painted = { readonly glyph: Glyph } | { readonly shape: Shape };

export const glyphsOf = (painted: readonly Painted[]): Glyph[] =>
  painted.flatMap((each) => ('glyph' in each ? [each.glyph] : []));

/** Where a box of the letters' or shapes' own space stands on the page. */
export function boxAt(at: Matrix, [left, bottom, right, top]: readonly number[]): Box {
  const corners = [left, right].flatMap((x) => [bottom, top].map((y) => moved(at, x ?? 0, y ?? 0)));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** What two boxes have in common. */
export const both = (one: Box | undefined, other: Box): Box =>
  one
    ? {
        left: Math.max(one.left, other.left),
        right: Math.min(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
        top: Math.min(one.top, other.top),
      }
    : other;

/** Whether a path is a rectangle that stands upright, by the data of PDF.js: 0 x y, then 1 x y for each line, and 4. */
export function isRectangle(path: unknown): boolean {
  const numbers = Object.values(path ?? {}).map(Number);
  const points: (readonly [x: number, y: number])[] = [];
  for (let at = 0; at < numbers.length;) {
    const [operator, x, y] = numbers.slice(at, at + 3);
    if (operator === 4) at++;
    else if ((operator === 0 && at === 0) || operator === 1) {
      points.push([x ?? 0, y ?? 0]);
      at += 3;
    } else return false;
  }
  const sides = points.slice(1).map(([x, y], index) => [x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)]);
  return points.length >= 4 && points.length <= 5 && sides.every(([x, y]) => x === 0 || y === 0);
}

export const everywhere: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
