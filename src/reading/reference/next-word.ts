import type { Token } from '../outline/tokens.ts';
import type { Mention } from './mention.ts';
import { isVerb, nameAt, type PhraseContext } from './phrase.ts';

/** Whether a word goes on with a phrase: after a space, an abbreviated title, or the one who owns it. */
export const isNext = ({ text, words }: PhraseContext, previous: Token, token: Token): boolean => {
  const gap = text.slice(previous.end, token.start);
  if (gap === '. ') return previous.bare in words.titles || previous.word.length === 1;
  return gap === ' ' || (previous.possessive && /^['’]?s? $/.test(gap));
};

/** “Andere problemen”, “another company”: the noun is the word after it. */
export function isAdjective(context: PhraseContext, index: number): boolean {
  const { tokens, words } = context;
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    /^(?:ander|andere)$/.test(token.bare) &&
    isNext(context, token, next) &&
    !words.stops.has(next.bare) &&
    !words.prepositions.has(next.bare) &&
    !words.auxiliaries.has(next.bare) &&
    !isVerb(context, next)
  );
}

/** How many words a field has: `Openbare Werken en Mobiliteit`. */
const longestField = 4;

/** The name after the field that somebody is of, which begins at a token: `schepen van Sociale Zaken Samira El Khattabi`. */
export function nameAfterField(context: PhraseContext, index: number): Mention | undefined {
  const { tokens, names } = context;
  const preposition = tokens[index - 1];
  const first = tokens[index];
  if (!preposition || !first || !isNext(context, preposition, first)) return undefined;
  for (let at = index; at < index + longestField; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !(token.capital || (at > index && token.bare === 'en')) || !isNext(context, token, next))
      return undefined;
    const named = nameAt(names, next.start);
    if (named) return named;
  }
  return undefined;
}
