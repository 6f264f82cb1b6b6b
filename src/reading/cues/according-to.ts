import { type Phrase, type PhraseContext, tokenFrom } from '../reference/phrase.ts';
import { phraseAt } from '../reference/phrases.ts';
import type { Span } from '../span.ts';
import { isBody, isRole } from '../words/words.ts';
import type { Token } from '../outline/tokens.ts';

const byWords: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(['volgens', 'aldus', 'dixit']),
  en: new Set(['according']),
};

const objects: Readonly<Record<string, 'male' | 'female' | 'plural'>> = {
  haar: 'female',
  her: 'female',
  hem: 'male',
  him: 'male',
  hen: 'plural',
  hun: 'plural',
  them: 'plural',
};

const isKnown = ({ words }: PhraseContext, noun: string): boolean =>
  isRole(words, noun) || isBody(words, noun) || words.documents.has(noun);

/** The phrase at a token, which may be an object: `volgens haar`, `quoted him as saying`. */
export function objectAt(context: PhraseContext, index: number): Phrase | undefined {
  const phrase = phraseAt(context, index);
  const token = context.tokens[index];
  const gender = objects[token?.bare ?? ''];
  // “volgens haar daarna opgebeld”: no noun that is hers.
  const isOwner = phrase?.kind === 'noun' && isKnown(context, phrase.noun);
  if (gender && phrase && !isOwner && phrase.kind === 'noun')
    return { ...phrase, kind: 'pronoun', gender, end: token?.end ?? phrase.end };
  return (
    phrase ??
    (token && gender ? { kind: 'pronoun', start: token.start, end: token.end, gender, governed: false } : undefined)
  );
}

/** `volgens de burgemeester`, `according to the council`, in a stretch. */
export function accordingTo(context: PhraseContext, span: Span): { phrase: Phrase; at: Token } | undefined {
  const { tokens, words } = context;
  for (let index = tokenFrom(tokens, span.start); ; index++) {
    const token = tokens[index];
    if (!token || token.start >= span.end) return undefined;
    if (!byWords[words.lang].has(token.bare)) continue;
    const from = words.lang === 'en' ? index + 2 : index + 1;
    const phrase = objectAt(context, from);
    if (phrase && phrase.end <= span.end) return { phrase, at: token };
  }
}
