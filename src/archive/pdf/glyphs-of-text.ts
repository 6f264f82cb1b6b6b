import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { matrix, type Matrix } from './matrix.ts';
import type { Point } from './outline.ts';
import type { Glyph } from './painting.ts';

/** Where a place stands from the beginning of a text: along its line, and across. */
function from([a, b, , , e, f]: Matrix, { x, y }: Point): { along: number; across: number } {
  const length = Math.hypot(a, b) || 1;
  return { along: ((x - e) * a + (y - f) * b) / length, across: ((y - f) * a - (x - e) * b) / length };
}

const beginOf = ({ transform: [, , , , x, y] }: Glyph): Point => ({ x, y });

/** How far along the line of a text a letter begins. */
export const alongOf = (text: TextItem, glyph: Glyph): number => from(matrix(text.transform), beginOf(glyph)).along;

/** Whether letters are among those of a text. */
export function isOf(text: TextItem): (glyph: Glyph) => boolean {
  const at = matrix(text.transform);
  return (glyph) => {
    const { along, across } = from(at, beginOf(glyph));
    return Math.abs(across) < 0.5 && along > -0.5 && along < text.width - 0.1;
  };
}

/** Letters of a text as a text of their own, which has no space within it. */
export function drawnAt(text: TextItem, glyphs: readonly Glyph[]): TextItem {
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  if (!first || !last) return text;
  return {
    ...text,
    str: glyphs.map((glyph) => glyph.text).join(''),
    width: alongOf(text, last) - alongOf(text, first) + last.width,
    transform: [...matrix(text.transform).slice(0, 4), first.transform[4], first.transform[5]],
  };
}
