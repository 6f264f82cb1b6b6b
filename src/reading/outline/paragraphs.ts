import type { TextBlock } from '../../archive/source-text.ts';
import { type Span, trimmed } from '../span.ts';

export interface Paragraph extends Span {
  readonly heading: boolean;
}

/** Lines of a text that is broken at a width, as mail is, are shorter than this, and of one paragraph. */
const widestBrokenLine = 100;

const chunks = function* (text: string, separator: RegExp): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(separator)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
};

const isBrokenAtWidth = (text: string): boolean => {
  let lines = 0;
  let full = 0;
  for (const { start, end } of chunks(text, /\n/g)) {
    const length = end - start;
    if (length > widestBrokenLine) return false;
    if (length > 0) lines++;
    if (length > widestBrokenLine / 2) full++;
  }
  return lines > 3 && full > lines / 2;
};

/**
 * The paragraphs of a text, in its order and without white space at their edges. Without blocks, empty lines part them, and
 * each line is one too, unless the text is broken at a width. `unit` tells the code unit of a code point.
 */
export function paragraphsOf(
  text: string,
  blocks: readonly TextBlock[] | undefined,
  unit: (point: number) => number,
): Paragraph[] {
  const spans: Paragraph[] = blocks
    ? blocks.map(({ start, end, kind }) => ({ start: unit(start), end: unit(end), heading: kind === 'heading' }))
    : [...chunks(text, isBrokenAtWidth(text) ? /\n[^\S\n]*\n/g : /\n/g)].map((span) => ({ ...span, heading: false }));
  return spans
    .map(({ heading, ...span }) => ({ ...trimmed(text, span), heading }))
    .filter(({ start, end }) => start < end);
}
