import { unitOf } from '../../archive/code-points.ts';
import { placeAt, type SourceText } from '../../archive/source-text.ts';
import { lastBegun, paragraphAt } from '../../archive/paragraph-at.ts';
import { clockTime } from '../../schema/clock-time.ts';
import { type FoldedText, foldedText } from './folded-text.ts';
import { inParagraphs } from './paragraphs.ts';
import type { Place } from './passages.ts';

/** A text to be searched, which may know what its file calls the places in it. */
export interface LocatedText extends FoldedText {
  readonly source?: Pick<SourceText, 'text' | 'blocks' | 'places' | 'variants'>;
}

export const locatedText = (source: SourceText): LocatedText => ({ ...foldedText(inParagraphs(source)), source });

export const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Which line of a text a code point is on, counted from 1. */
export const lineAt = (text: string, point: number): number =>
  text.slice(0, unitOf(text, point)).split(lineBreak).length;

/**
 * Where a person looks for a place of a source: `page iv`, `00:14:32`, `paragraph 12`, or what else it stands in; the
 * line only of a text that has nothing but lines.
 */
export function placeName({ source, original, starts, length }: LocatedText, { from }: Place): string {
  const point = starts[from] ?? length;
  const { page, label, time } = placeAt(source?.places, point);
  if (page !== undefined) return `page ${label ?? page}`;
  if (time !== undefined) return clockTime(time);
  if (!source?.blocks) return `line ${lineAt(original, point)}`;
  const paragraph = paragraphAt(source, point);
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  const block = lastBegun(source.blocks, point);
  return block?.part ?? block?.kind ?? 'paragraph 1';
}
