import type { Token } from '../outline/tokens.ts';
import { isBody, isGivenName, isRole, type Words } from '../words/words.ts';
import { particles } from './sequence-end.ts';

export const isTitle = (words: Words, token: Token): boolean => token.bare in words.titles;

/** Offices of which the field stands between them and the name: `schepen van Openbaar Werken Jurgen Claeys`. */
const office =
  /^(?:\p{L}*minister|\p{L}*schepen|wethouder|gedeputeerde|staatssecretaris|commissaris|\p{L}*woordvoerder|\p{L}*woordvoerster|hoogleraar|professor)$/u;

/** How many words of a field stand before a name, and after which word of an office; none where no office has it. */
export function fieldLength(
  words: Words,
  tokens: readonly Token[],
  before: readonly Token[],
): { length: number; office?: Token } {
  const [role, preposition] =
    before.at(-1)?.bare === 'het' || before.at(-1)?.bare === 'de' ? before.slice(-3) : before.slice(-2);
  if (words.lang !== 'nl' || !role || !/^(?:van|voor)$/.test(preposition?.bare ?? '')) return { length: 0 };
  const given = tokens.findIndex((token) => isGivenName(words, token.word));
  if (given > 0 && given < tokens.length - 1 && isRole(words, role.bare)) return { length: given, office: role };
  if (given >= 0 || tokens.length < 3 || !office.test(role.bare)) return { length: 0 };
  const family = tokens.findIndex((token, index) => index > 0 && particles.has(token.bare));
  return { length: Math.max(1, (family === -1 ? tokens.length - 1 : family) - 1), office: role };
}

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
