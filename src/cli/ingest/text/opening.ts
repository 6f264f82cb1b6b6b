import type { SourceText } from '../../../archive/source-text.ts';
import { places } from '../../../reading/places.ts';

const most = 4000;
const longest = 160;

/** What is not longer than a line: an address, a date, a byline. */
const isLine = (line: string): boolean => line !== '' && line.length <= longest;

/** The lines of a stretch of text, without the space around them. Where its file has blocks, each of those is a line. */
function linesOf({ text, blocks }: SourceText, from: number, to: number): string[] {
  const { unit } = places(text);
  const stretch =
    blocks === undefined
      ? text.slice(from, to).split('\n')
      : blocks
          .map(({ start, end }) => [unit(start), unit(end)] as const)
          .filter(([start, end]) => start >= from && end <= to)
          .map(([start, end]) => text.slice(start, end));
  return stretch
    .map((line) =>
      line
        .replace(/^\ufeff/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter(isLine);
}

/** The short lines with which a text begins, without longer ones between them. */
export const openingLines = (source: SourceText): string[] => linesOf(source, 0, most);

/** The short lines with which it ends. */
export const closingLines = (source: SourceText): string[] =>
  linesOf(source, Math.max(0, source.text.length - most), source.text.length);
