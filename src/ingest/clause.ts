import type { Span } from '../reading/span.ts';
import type { SourceWords } from './source-words.ts';

/** Where a clause ends: no comma or point between digits is an end. */
const clauseEnd = /(?:[;:!?()“”„"\n]|[.,](?!\d)|\s[–—-]\s)/u;

/** The clause of a sentence around a stretch of it, in code points. */
export function clauseAround(source: SourceWords, { start, end }: Span, sentence: Span): Span {
  const before = source.slice({ start: sentence.start, end: start });
  const after = source.slice({ start: end, end: sentence.end });
  const opening = before.split(new RegExp(clauseEnd.source, 'gu')).at(-1) ?? before;
  const closing = after.split(clauseEnd)[0] ?? after;
  const lead = opening.length - opening.trimStart().length;
  return { start: start - Array.from(opening).length + lead, end: end + Array.from(closing.trimEnd()).length };
}
