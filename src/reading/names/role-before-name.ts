import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, isRole, type Words } from '../words/words.ts';
import { particles } from './sequence-end.ts';

export const isTitle = (words: Words, token: Token): boolean => token.bare in words.titles;

/** How many words at the beginning say what somebody is, and are no part of the name. */
export function roleLength(words: Words, tokens: readonly Token[], atStart: boolean): number {
  if (atStart && tokens.length > 1 && words.descriptor.test(tokens[0]?.bare ?? '')) return 1;
  const lastRole = tokens.findLastIndex(
    (token, index) => index < tokens.length - 1 && (words.roles.has(token.bare) || isTitle(words, token)),
  );
  const given = tokens.findIndex((token) => isGivenName(words, token.word));
  if (lastRole >= 0 && (given === -1 || given > lastRole || given === 0)) return given === 0 ? 0 : lastRole + 1;
  if (
    given > 0 &&
    given < tokens.length - 1 &&
    !tokens.some(({ bare }) => isBody(words, bare)) &&
    !particles.has(tokens[0]?.bare ?? '')
  )
    return given;
  const [first] = tokens;
  return atStart && tokens.length > 2 && given !== 0 && first && words.lang === 'nl' && isRole(words, first.bare)
    ? 1
    : 0;
}
