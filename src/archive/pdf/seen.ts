import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { isSameColour } from '../same-colour.ts';
import { drawnAt, isOf } from './glyphs-of-text.ts';
import { moved } from './matrix.ts';
import { isWithin, type Point } from './outline.ts';
import { type Box, type Glyph, glyphsOf, type Painted, type Shape } from './painting.ts';

const isIn = ({ x, y }: Point, { left, right, bottom, top }: Box): boolean =>
  x >= left && x <= right && y >= bottom && y <= top;

const isOn = (point: Point, { box, outline }: Shape): boolean =>
  isIn(point, box) && (outline === undefined || isWithin(point, outline));

/** The middle of a letter. */
const middle = ({ transform }: Glyph): Point => moved(transform, 0.25, 0.3);

const paper = '#ffffff';

/** Which letters of a page a reader does not see. */
function unseenGlyphs(painted: readonly Painted[]): Set<Glyph> {
  const glyphs = glyphsOf(painted);
  // Where most letters have no outline and no filling, OCR laid them under a picture of the page.
  const isOcr = glyphs.filter(({ isOutline }) => isOutline).length * 2 > glyphs.length;
  const shapes: Shape[] = [];
  const unseen = new Set<Glyph>();
  /** Below a picture. */
  const pictured = new Set<Glyph>();
  const seen: Glyph[] = [];
  for (const each of painted) {
    if ('shape' in each) {
      shapes.push(each.shape);
      const under = each.shape.isPicture === true ? pictured : unseen;
      if (each.shape.isOpaque) for (const glyph of seen) if (isOn(middle(glyph), each.shape)) under.add(glyph);
      continue;
    }
    const { glyph } = each;
    const at = middle(glyph);
    const below = shapes.findLast((shape) => isOn(at, shape));
    const ground = below ? below.colour : paper;
    const isClipped = glyph.clip !== undefined && !isIn(at, glyph.clip);
    const isLost =
      glyph.colour === 'none' || (ground !== undefined && isSameColour(glyph.colour.slice(1), ground.slice(1)));
    if (isClipped || (glyph.isOutline ? !isOcr : isLost)) unseen.add(glyph);
    else seen.push(glyph);
  }
  // Where most letters are below pictures, these are the page itself.
  return pictured.size * 2 > glyphs.length ? unseen : unseen.union(pictured);
}

/** The texts of a page without the letters that no reader sees; the very texts where all are seen. */
export function onlySeen(texts: readonly TextItem[], painted: readonly Painted[]): readonly TextItem[] {
  const unseen = unseenGlyphs(painted);
  const glyphs = glyphsOf(painted).filter(({ text }) => text.trim() !== '');
  const hidden = glyphs.filter((glyph) => unseen.has(glyph));
  if (hidden.length === 0) return texts;
  return texts.flatMap((text) => {
    const isOwn = isOf(text);
    if (text.str.trim() === '' || !hidden.some(isOwn)) return [text];
    return glyphs.filter((glyph) => !unseen.has(glyph) && isOwn(glyph)).map((glyph) => drawnAt(text, [glyph]));
  });
}
