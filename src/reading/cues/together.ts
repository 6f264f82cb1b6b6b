import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt, phrasesIn } from '../reference/phrases.ts';
import type { Span } from '../span.ts';

const joins = (first: Phrase, second: Phrase): boolean =>
  second.kind !== 'pronoun' && (second.kind === 'name' || first.kind === 'noun');

/** A phrase with the one that “and” joins to it within a stretch, in order: `Ann Clay and her brother`. */
export function together(context: PhraseContext, phrase: Phrase, { start, end }: Span): Phrase[] {
  const { tokens, text } = context;
  const index = tokenFrom(tokens, phrase.end);
  const joint = tokens[index];
  if (joint && /^(?:en|and)$/.test(joint.bare) && text.slice(phrase.end, joint.start) === ' ') {
    const second = phraseAt(context, index + 1);
    if (second && second.end <= end && joins(phrase, second)) return [phrase, second];
  }
  const lead = / (?:en|and) $/.exec(text.slice(Math.max(start, phrase.start - 5), phrase.start));
  if (!lead) return [phrase];
  const first = phrasesIn(context, { start: Math.max(start, phrase.start - 120), end: phrase.start }).at(-1);
  return first && !first.governed && first.end === phrase.start - lead[0].length && joins(first, phrase)
    ? [first, phrase]
    : [phrase];
}
