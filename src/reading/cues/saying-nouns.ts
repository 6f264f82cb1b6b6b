import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Token } from '../outline/tokens.ts';
import { type Span, within } from '../span.ts';
import { isDeterminer } from '../words/words.ts';

const genders = {
  his: 'male',
  zijn: 'male',
  her: 'female',
  haar: 'female',
  its: 'thing',
  their: 'plural',
  hun: 'plural',
} as const;

const genderOf = (word: string): (typeof genders)[keyof typeof genders] | undefined =>
  Object.entries(genders).find(([possessive]) => possessive === word)?.[1];

/** The one to whom a possessive points: `hun website`. */
export function ownerPronoun({ bare, start, end }: Token): Phrase | undefined {
  const gender = genderOf(bare);
  return gender === undefined ? undefined : { kind: 'pronoun', start, end, gender, governed: false };
}

/** Whose words, answer, reaction a stretch speaks of: `The airport’s response:`, `Het antwoord van de directie was kort:`. */
export function sayerIn(context: PhraseContext, span: Span): Phrase | undefined {
  const { tokens, words, names } = context;
  const from = tokenFrom(tokens, span.start);
  const until = tokenFrom(tokens, span.end);
  for (let at = until - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || !(words.sayings.has(token.bare) || words.documents.has(token.bare))) continue;
    const after = tokens[at + 1];
    if (after && /^(?:van|of|from|by)$/.test(after.bare)) {
      const owner = phraseAt(context, at + 2);
      if (owner && owner.end <= span.end) return { ...owner, governed: false };
    }
    // An adjective may stand between: `her only answer`.
    for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
      const own = tokens[before];
      if (!own) break;
      const pronoun = ownerPronoun(own);
      if (pronoun) return pronoun;
      if (own.possessive) {
        const mention = within(names, { start: own.start - 80, end: own.end }).findLast(({ end }) => end === own.end);
        if (mention) return { kind: 'name', start: mention.start, end: mention.end, mention, governed: false };
        const owner = ownerNoun(context, before, from);
        if (owner) return owner;
      }
      if (isDeterminer(words, own.bare)) break;
    }
  }
  return undefined;
}

/** The noun with a possessive ending that ends at a token: `the airport’s`. */
function ownerNoun({ tokens, words }: PhraseContext, index: number, from: number): Phrase | undefined {
  const noun = tokens[index];
  for (let at = index - 1; at >= Math.max(from, index - 3); at--) {
    const first = tokens[at];
    if (!noun || !first || !isDeterminer(words, first.bare)) continue;
    return {
      kind: 'noun',
      start: first.start,
      end: noun.end,
      noun: noun.bare,
      indefinite: words.indefinite.has(first.bare),
      owned: words.possessives.has(first.bare),
      governed: false,
    };
  }
  return undefined;
}
