import type { Token } from '../outline/tokens.ts';
import { isDeterminer, isGivenName, type Words } from '../words/words.ts';

/** The words in small letters that stand after an article somewhere. */
export const commonNouns = (tokens: readonly Token[], words: Words): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital }, index) => !capital && isDeterminer(words, tokens[index - 1]?.bare ?? ''))
      .map(({ bare }) => bare),
  );

/** The words that stand after a given name somewhere: “Rolf Dijkgraaf”, so that “Dijkgraaf” is a name. */
export const familyNames = (tokens: readonly Token[], words: Words): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital, start }, index) => {
        const given = tokens[index - 1];
        return capital && given?.capital === true && start === given.end + 1 && isGivenName(words, given.word);
      })
      .map(({ bare }) => bare),
  );
