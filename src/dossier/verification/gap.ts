import type { Gap } from '../../schema/provenance.ts';
import type { FoldedText } from './folded-text.ts';
import { type Passage, placeOf } from './passages.ts';

/** In code units: nobody says who speaks at greater length. */
const longest = 300;

// In a folded text, all double marks are one, and all single ones. A single one is an apostrophe within a word, or in
// “’s avonds” and the like.
const double = /^[.,;:!?…]{0,2}"[^"]*"$/u;
const single = /^[.,;:!?…]{0,2}'(?:[^']|(?<=\p{L})'(?=\p{L})|(?<=\s)'(?=[smnkt]\s))*'$/u;
const asian = /^[。，、！？]?[」』》〉][^「」『』《》〈〉]*[「『《〈]$/u;
/** What a transcript notes, and nobody said: `(applaus)`, `[She points.]`. */
const noted = /^[.,;:!?…]?\s?(?:\([^()]*\)|\[[^[\]]*\])\s?$/u;
const silent = /^[^\p{L}\p{N}]*$/u;

/**
 * What stands between two segments of a statement: the source interrupts where a quotation mark closes and the next one
 * opens again, where a transcript notes something in brackets, or where no word stands between them. All else is words
 * that were left out.
 */
export function gaps(source: FoldedText): (before: Passage, after: Passage) => Gap {
  return (before, after) => {
    const between = source.text.slice(placeOf(source, before).to, placeOf(source, after).from);
    if (between.length > longest) return 'left-out';
    const words = between.trim();
    return [double, single, asian, noted, silent].some((shape) => shape.test(words)) ? 'interrupted' : 'left-out';
  };
}
