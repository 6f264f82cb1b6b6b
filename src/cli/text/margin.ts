import { unitOf } from '../../archive/code-points.ts';
import { placeAt, type SourceText } from '../../archive/source-text.ts';
import { lastBegun, paragraphAt } from '../../archive/paragraph-at.ts';
import { lineBreak } from '../../dossier/verification/located-text.ts';
import { paragraphBreak } from '../../dossier/verification/paragraphs.ts';
import { clockTime } from '../../schema/clock-time.ts';
import type { MarginWords } from './text-words.ts';

/** A stretch of a text that begins a paragraph, a page or a time; from one code point to the one after its last. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
}

/**
 * Where a reader of the file looks for a code point, as messages and pages say it: its page, its time, else the number
 * of its paragraph, or the part of the page that it stands in; its line, where the file has nothing but lines.
 */
export function marginOf(
  source: SourceText,
  { start, line }: Pick<Stretch, 'start' | 'line'>,
  words: MarginWords,
): string {
  const { page, label, time } = placeAt(source.places, start);
  if (time !== undefined) return clockTime(time);
  if (page !== undefined) return words.page(label ?? String(page));
  if (!source.blocks) return String(line);
  const paragraph = paragraphAt(source, start);
  if (paragraph !== undefined) return String(paragraph);
  const block = lastBegun(source.blocks, start);
  return block ? words.beside[block.part ?? 'heading'] : '';
}

/** Where the paragraphs of a text begin, in code points; of a row, where its first cell does. */
function paragraphStarts({ text, blocks }: SourceText): number[] {
  if (blocks) {
    let row = '';
    return blocks.flatMap(({ start, table, row: of }) => {
      const before = row;
      row = table === undefined ? '' : `${table} ${of ?? 0}`;
      return row !== '' && row === before ? [] : [start];
    });
  }
  let unit = 0;
  let point = 0;
  return [0, ...Array.from(text.matchAll(paragraphBreak), ({ index, 0: gap }) => index + gap.length)].map((start) => {
    for (; unit < start; point++) unit = unitOf(text, 1, unit);
    return point;
  });
}

/** A text as its paragraphs, and what of them begins on another page or at another time. */
export function stretches(source: SourceText): Stretch[] {
  const { text, places = [] } = source;
  const starts = [...new Set([0, ...paragraphStarts(source), ...places.map(({ start }) => start)])];
  let unit = 0;
  let line = 1;
  return starts
    .toSorted((a, b) => a - b)
    .flatMap((start, index, sorted) => {
      const [from, first] = [unit, line];
      const next = sorted[index + 1];
      unit = next === undefined ? text.length : unitOf(text, next - start, from);
      const words = text.slice(from, unit);
      line += words.split(lineBreak).length - 1;
      const blank = words.length - words.trimStart().length;
      const before = words.slice(0, blank).split(lineBreak).length - 1;
      return words.trim() === '' ? [] : [{ start, words: words.trim(), line: first + before }];
    });
}
