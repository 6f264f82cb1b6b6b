import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { alongOf, drawnAt, isOf } from './glyphs-of-text.ts';
import { type Glyph, glyphsOf, type Painted } from './painting.ts';
import { quantile } from './quantile.ts';

/** Letters each of which stands by itself; two only where more are on their line. */
const apart = /^\s*\S(?:\s\S){2,}\s*$/u;
const two = /^\s*\S\s\S\s*$/u;

/** In sizes of the font: how much wider than between its letters the gap between words is. */
const wider = 0.12;

/** The words of letters that are set wide, where no spaces are drawn between them all. */
function wordsOf(text: TextItem, glyphs: readonly Glyph[]): TextItem[] {
  const drawn = glyphs.filter(isOf(text));
  const letters = drawn
    .filter((glyph) => glyph.text.trim() !== '')
    .toSorted((one, other) => alongOf(text, one) - alongOf(text, other));
  if (letters.length < 2 || (drawn.length - letters.length) * 2 > letters.length) return [text];
  const gaps = letters.slice(1).map((letter, index) => {
    const before = letters[index] ?? letter;
    return alongOf(text, letter) - alongOf(text, before) - before.width;
  });
  const usual = quantile(gaps, 0.5);
  const size = Math.hypot(Number(text.transform[2]), Number(text.transform[3]));
  const words: Glyph[][] = [];
  for (const [index, letter] of letters.entries())
    if (index > 0 && (gaps[index - 1] ?? 0) <= usual + size * wider) words.at(-1)?.push(letter);
    else words.push([letter]);
  const items = words.map((word) => drawnAt(text, word));
  // What stands between words is wider than a space of the font, as all gaps here are.
  return items.flatMap((item, index) => (index === 0 ? [item] : [{ ...text, str: ' ' }, item]));
}

/** The texts of a page, with words whose letters are set apart as the words that one reads. */
export function withoutLetterSpacing(texts: readonly TextItem[], painted: readonly Painted[]): readonly TextItem[] {
  const lineOf = ({ transform }: TextItem): number => Math.round(Number(transform[5]));
  const lines = new Set(texts.filter(({ str }) => apart.test(str)).map(lineOf));
  if (lines.size === 0) return texts;
  const isWide = (text: TextItem): boolean => apart.test(text.str) || (two.test(text.str) && lines.has(lineOf(text)));
  const glyphs = glyphsOf(painted);
  return texts.flatMap((text) => (isWide(text) ? wordsOf(text, glyphs) : [text]));
}
