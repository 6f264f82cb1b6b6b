import type { Token } from '../outline/tokens.ts';
import { isBody, type Words } from '../words/words.ts';
import type { EntityKind } from './kind-of-name.ts';

/** A name by which it is found again. */
export const key = (tokens: readonly { readonly bare: string }[]): string => tokens.map(({ bare }) => bare).join(' ');

export const isPartOf = (part: readonly Token[], whole: readonly string[]): boolean =>
  part.length < whole.length && whole.some((_, from) => part.every(({ bare }, index) => whole[from + index] === bare));

/** The names by which an entity may be called, in small letters: family name, given name, the first or last word of a body. */
export function shortNames(
  words: Words,
  { kind, tokens }: { readonly kind: EntityKind; readonly tokens: readonly string[] },
): string[] {
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (tokens.length < 2) return [];
  const rests = tokens.slice(1).map((_, skip) => tokens.slice(skip + 1).join(' '));
  const starts = tokens.slice(1).map((_, skip) => tokens.slice(0, skip + 1).join(' '));
  if (kind === 'person' || kind === 'unknown') return [...new Set([...rests, first])];
  return [...starts, ...(kind !== 'place' && (isBody(words, last) || isBody(words, first)) ? rests : [])];
}
