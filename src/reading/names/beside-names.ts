import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, isRole, type Words } from '../words/words.ts';
import type { Sighting } from './kind-of-name.ts';
import type { NameSequence } from './name-sequence.ts';
import { key } from './short-names.ts';

/** Whether the words after a name are said of one person: `Bow said`, `Pol (61)`. */
export function speaks(words: Words, text: string, { end, tokens }: NameSequence): boolean {
  if (isGivenName(words, tokens[0]?.word ?? '') && /^, (?:die|who) /.test(text.slice(end, end + 8))) return true;
  // “Jane and Ruth Moss said …”
  if (isGivenName(words, tokens[0]?.word ?? '') && /^ (?:and|en|&) \p{Lu}/u.test(text.slice(end, end + 7))) return true;
  // “Bow: ‘Never.’”
  if (
    /^: ?[“‘„"'«]/.test(text.slice(end, end + 3)) &&
    tokens.every(({ bare }) => !isRole(words, bare) && !isBody(words, bare))
  )
    return true;
  const after = /^(?: (\p{Ll}+)| \(\d{2}\))/u.exec(text.slice(end, end + 24));
  if (!after) return false;
  return (
    after[1] === undefined ||
    (words.speechVerbs.has(after[1]) &&
      !/(?:s|en|ers|ici)$/.test(tokens[0]?.bare ?? '') &&
      !isRole(words, tokens[0]?.bare ?? '') &&
      !isBody(words, tokens[0]?.bare ?? ''))
  );
}

/** The nouns in small letters that stand right after an article. */
export const nounsWithArticle = (tokens: readonly Token[], words: Words): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital }, index) => !capital && words.definite.has(tokens[index - 1]?.bare ?? ''))
      .map(({ bare }) => bare),
  );

/** “Moederbedrijf Agra Foods” at the beginning of a sentence, where the text also says “Agra Foods”. */
export const isIntroduced = (words: Words, group: readonly Sighting[], alone: ReadonlySet<string>): boolean => {
  const [first, ...rest] = group[0]?.sequence.tokens ?? [];
  return (
    first !== undefined &&
    rest.length > 0 &&
    (isBody(words, first.bare) || isRole(words, first.bare)) &&
    group.every(({ sequence, leads }) => sequence.atSentenceStart && leads) &&
    alone.has(key(rest))
  );
};

/** “In Leeds, a cashier said”: what follows a place is not said of it. */
export const isWhere = (words: Words, { tokens, title }: NameSequence, before: Token | undefined): boolean =>
  /^(?:in|near|outside|nabij|rond)$/.test(before?.bare ?? '') &&
  title === undefined &&
  !isGivenName(words, tokens[0]?.word ?? '');
