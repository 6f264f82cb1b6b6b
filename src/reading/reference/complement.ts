import { isDeterminer } from '../words/words.ts';
import type { Mention } from './mention.ts';
import { isVerb, nameAt, type PhraseContext, tokenFrom } from './phrase.ts';

/** What follows a noun and says which one is meant: of what, from where, with what, close to whom. */
const complement =
  /^(?:of|with|from|in|for|at|on|near|by|behind|under|outside|opposite|beside|van|uit|bij|voor|met|op|aan|achter|naast|tegenover|langs|onder|rond)$/;
const belongs = /^(?:of|from|for|at|with|van|uit|bij|voor|met)$/;
/** Adjectives that stand between a noun and its complement. */
const leading = /^(?:familiar|close|responsible|near|next)$/;

/** The complement that belongs to a noun: `a mother of two`, `de voorzitter van de Consumentenraad`, `a man at the back`. */
export function complementEnd({ text, tokens, words, names }: PhraseContext, index: number): number {
  const noun = tokens[index];
  const first = tokens[index + 1];
  const from = first && leading.test(first.bare) ? index + 2 : index + 1;
  const preposition = tokens[from];
  const then = tokens[from + 1];
  if (!noun || !first || !preposition || !then || text.slice(noun.end, first.start) !== ' ') return noun?.end ?? 0;
  if (!complement.test(preposition.bare) && from === index + 1) return noun.end;
  // “a resident on Friday”, “een bewoner in De Morgen”: when and where it was said, and not who said it.
  if (
    !belongs.test(preposition.bare) &&
    from === index + 1 &&
    !(isDeterminer(words, then.bare) && !nameAt(names, then.start) && tokens[from + 2]?.capital !== true)
  )
    return noun.end;
  let end = noun.end;
  for (let next = index + 1; next < index + 7; next++) {
    const previous = tokens[next - 1];
    const token = tokens[next];
    if (!previous || !token || text.slice(previous.end, token.start) !== ' ') break;
    if (words.stops.has(token.bare) || isVerb({ words }, token)) break;
    if (token.bare in words.titles && nameAt(names, tokens[next + 1]?.start ?? -1)) break;
    if (words.auxiliaries.has(token.bare) || timeWord.test(token.bare)) break;
    if (nameAt(names, token.start) && !words.prepositions.has(previous.bare) && !isDeterminer(words, previous.bare))
      break;
    // A second complement ends the first, unless it says of what.
    if (next > from && end > noun.end && words.prepositions.has(token.bare) && !belongs.test(token.bare)) break;
    if (!words.prepositions.has(token.bare) && !isDeterminer(words, token.bare) && !leading.test(token.bare))
      end = token.end;
  }
  return end;
}

const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|gisteren\p{L}*|yesterday|last|vorige?|ochtend|morning)$/u;

/** The name that a comma joins to a noun: `the director of the works, Ann Clay`, and `the mayor, Mr Breen`. */
export function appositionAt(
  { text, tokens, words, names }: PhraseContext,
  end: number,
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  const index = tokenFrom(tokens, end);
  const next = tokens[index];
  if (!next || text.slice(end, next.start) !== ', ') return undefined;
  const meant =
    nameAt(names, next.start) ??
    (next.bare in words.titles ? nameAt(names, tokens[index + 1]?.start ?? -1) : undefined);
  return meant && fits(meant) ? meant : undefined;
}
