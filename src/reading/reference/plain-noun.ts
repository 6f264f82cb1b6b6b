import type { Token } from '../outline/tokens.ts';
import { isDeterminer, isPlural } from '../words/words.ts';
import { complementEnd } from './complement.ts';
import type { Phrase, PhraseContext } from './phrase.ts';

const clause = /^ (?:that|dat)(?!\p{L})/u;

/** A determiner and the words after it, of which no table says that they are somebody: `de West-Vlaming`. */
export function plainNoun(context: PhraseContext, index: number, governed: boolean): Phrase | undefined {
  const { text, tokens, words } = context;
  const first = tokens[index];
  let last: Token | undefined;
  let noun = index;
  for (let at = index + 1; at < index + 4; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous || text.slice(previous.end, token.start) !== ' ') break;
    if (words.stops.has(token.bare) || words.prepositions.has(token.bare) || words.speechVerbs.has(token.bare)) break;
    if (words.auxiliaries.has(token.bare) || isDeterminer(words, token.bare)) break;
    // “The tribunal heard that …”: a verb, whether a table has it or not.
    if (last && clause.test(text.slice(token.end, token.end + 6))) break;
    last = token;
    noun = at;
  }
  if (!first || !last || words.times.has(last.bare)) return undefined;
  return {
    kind: 'noun',
    start: first.start,
    end: complementEnd(context, noun),
    noun: last.bare,
    indefinite: words.indefinite.has(first.bare),
    owned: words.possessives.has(first.bare),
    governed,
  };
}

/** Somebody of several: `één van de demonstranten`, `one of the men`. */
export function oneOf(context: PhraseContext, index: number): Phrase | undefined {
  const { text, tokens, words } = context;
  const [first, of, determiner, noun] = tokens.slice(index, index + 4);
  const isOne =
    first !== undefined &&
    noun !== undefined &&
    /^(?:een|één|one|two|twee|some|enkele)$/.test(first.bare) &&
    /^(?:van|of)$/.test(of?.bare ?? '') &&
    isDeterminer(words, determiner?.bare ?? '') &&
    isPlural(words, noun.bare) &&
    !text.slice(first.end, noun.start).includes(',');
  return isOne
    ? {
        kind: 'noun',
        start: first.start,
        end: noun.end,
        noun: noun.bare,
        indefinite: true,
        owned: false,
        governed: false,
      }
    : undefined;
}
