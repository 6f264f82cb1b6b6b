import { aside } from '../reading/outline/asides.ts';
import type { Span } from '../reading/span.ts';
import type { SourceWords } from './source-words.ts';

/** What a sentence says of somebody before it goes on: `Keane, who chaired the meeting of 3 May 2022, said`. */
const relative = /,\s(?:who|whose|whom|die|wie|wiens)\s[^,]*,/giu;

/** The stretches of a sentence that tell neither where nor when it takes place itself, in code points. */
export function inPassing(source: SourceWords, sentence: Span): Span[] {
  const [words, from] = [source.slice(sentence), source.unit(sentence.start)];
  return [aside, relative].flatMap((stretch) =>
    Array.from(words.matchAll(stretch), ({ index, 0: { length } }) =>
      source.points({ start: from + index, end: from + index + length }),
    ),
  );
}
