import type { Token } from '../outline/tokens.ts';
import { lastBefore, type Span } from '../span.ts';
import type { Gender, Words } from '../words/words.ts';
import type { Mention } from './mention.ts';

/** A name, a pronoun or a noun with what belongs to it, that may say who speaks. */
export type Phrase = Span & { readonly governed: boolean } & (
    | { readonly kind: 'name'; readonly mention: Mention }
    | { readonly kind: 'pronoun'; readonly gender: Gender | 'plural' | 'thing' | 'other' | 'author' | 'addressee' }
    | { readonly kind: 'noun'; readonly noun: string; readonly indefinite: boolean; readonly owned: boolean }
  );

export interface PhraseContext {
  /** The words of the reporter: what stands between marks is hidden. */
  readonly text: string;
  /** All words. */
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly names: readonly Mention[];
}

/** The index of the first token that starts at or after a place. */
export const tokenFrom = (tokens: readonly Token[], place: number): number => lastBefore(tokens, place - 1) + 1;

/** The name that begins at a place. */
export const nameAt = (names: readonly Mention[], start: number): Mention | undefined => {
  const one = names[lastBefore(names, start)];
  return one?.start === start ? one : undefined;
};

/** A verb of speech ends a phrase, unless it is a noun there: `a condition report`. */
export const isVerb = ({ words }: Pick<PhraseContext, 'words'>, token: Token): boolean =>
  words.speechVerbs.has(token.bare) && !words.documents.has(token.bare);
