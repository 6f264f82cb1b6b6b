import { goesOn, isFinished } from './line-ends.ts';
import { isAlike, type Paragraph, partsOf, wordsIn } from './paragraphs.ts';

/** How many paragraphs may stand between the parts of one: pictures with their captions, words set large, a table. */
const between = 12;

/**
 * Puts paragraphs together that go on in the next column or on the next page. What stands between the parts, such as
 * words set large to draw the eye, comes after.
 */
export function continued(paragraphs: readonly Paragraph[]): Paragraph[] {
  const taken = new Set<Paragraph>();
  return paragraphs.flatMap((first, index) => {
    if (taken.has(first)) return [];
    let whole = first;
    let at = index + 1;
    for (;;) {
      const rest = continuation(whole, paragraphs, at, taken);
      const next = rest === undefined ? undefined : paragraphs[rest];
      if (rest === undefined || !next) return [whole];
      taken.add(next);
      whole = { ...whole, isFull: next.isFull, parts: partsOf(next.parts, whole.parts) };
      at = rest + 1;
    }
  });
}

/** Which of the paragraphs goes on with one. */
function continuation(
  whole: Paragraph,
  paragraphs: readonly Paragraph[],
  from: number,
  taken: ReadonlySet<Paragraph>,
): number | undefined {
  const words = wordsIn({ parts: whole.parts.slice(-1) });
  if (!['paragraph', 'item'].includes(whole.fields.kind) || isFinished(words)) return undefined;
  const isHyphenated = /[\p{L}\p{N}]-$/u.test(words);
  for (let at = from; at < Math.min(paragraphs.length, from + between); at++) {
    const other = paragraphs[at];
    if (!other || taken.has(other)) continue;
    const isText = other.fields.kind === 'paragraph' && isAlike(other.size, whole.size);
    const begin = wordsIn({ parts: other.parts.slice(0, 1) });
    // A line by itself, such as a head that does not return, may stand between.
    const isLine = other.isLine && !isFinished(begin);
    if (isText && (goesOn(begin) || (isHyphenated && !isLine))) return at;
    // Where a line was left unfilled, or other text follows, it was an end without a full stop.
    if ((isText && !isLine) || (!whole.isFull && !isHyphenated)) return undefined;
  }
  return undefined;
}
