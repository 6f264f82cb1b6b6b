import { isBody, isGivenName, type Words } from '../words/words.ts';
import type { NameSequence } from './name-sequence.ts';
import { particles } from './sequence-end.ts';
import { key } from './short-names.ts';

export const articles = new Set(['de', 'het', 'the', 'den', "'t"]);

/** “Culture and Youth Affairs Ovik Oveyan” in a text that also says “Ovik Oveyan”: the field of an office is no part of it. */
export function withoutField(one: NameSequence, alone: ReadonlySet<string>, words: Words): NameSequence {
  const { tokens } = one;
  const last = tokens.at(-1);
  if ((last && isBody(words, last.bare)) || isGivenName(words, tokens[0]?.word ?? '')) return one;
  // One word before a family name is the given name, whether a table has it or not.
  for (let skip = 2; skip < tokens.length - 1; skip++) {
    const rest = tokens.slice(skip);
    const [first] = rest;
    if (first?.capital && !particles.has(first.bare) && alone.has(key(rest)))
      return { ...one, start: first.start, tokens: rest, atSentenceStart: false };
  }
  return one;
}

/** Without the article at its beginning, unless the same words stand elsewhere as a name: `De Smet`. */
export function withoutArticle(one: NameSequence, known: ReadonlySet<string>): NameSequence | undefined {
  const [first, second] = one.tokens;
  if (!one.atSentenceStart || !first || !articles.has(first.bare)) return one;
  if (known.has(key(one.tokens)) && one.tokens.length > 1) return one;
  return second ? { ...one, start: second.start, tokens: one.tokens.slice(1), atSentenceStart: false } : undefined;
}
