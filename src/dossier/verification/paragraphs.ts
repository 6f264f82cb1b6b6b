import { unitOf } from '../../archive/code-points.ts';
import type { SourceText } from '../../archive/source-text.ts';

/** What stands between two paragraphs of a plain text: an empty line, a page break or a paragraph separator. */
export const paragraphBreak = /(?<!\s)\s*(?:(?:\r\n|[\n\r\u0085])[^\S\n\r]*(?:\r\n|[\n\r\u0085])|[\f\u2029])\s*/gu;

type Blocks = Pick<SourceText, 'text' | 'blocks'>;

const known = new WeakMap<Blocks, string>();

/**
 * The text of a source, as long as it is, with a paragraph separator behind each block: what a list item, a cell or a
 * heading says does not go on in the next. Only white space stands between blocks, so no word changes.
 */
export function inParagraphs(source: Blocks): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const { text, blocks = [] } = source;
  const pieces: string[] = [];
  let [point, unit] = [0, 0];
  for (const { end } of blocks) {
    const to = unitOf(text, end - point, unit);
    if (to >= text.length) break;
    pieces.push(text.slice(unit, to), '\u2029');
    [point, unit] = [end + 1, to + 1];
  }
  const separated = pieces.join('') + text.slice(unit);
  known.set(source, separated);
  return separated;
}
