import type { PhraseContext } from '../reference/phrase.ts';
import type { Token } from '../outline/tokens.ts';
import { isBody, isPlural, isRole } from '../words/words.ts';

const afterDeterminer = {
  nl: /(?<!\p{L})(?:een|de|zijn|haar|hun|mijn|onze)\s$/iu,
  en: /(?<!\p{L})(?:an?|the|his|her|its|their|my|our|your)\s$|\p{L}['’]s\s$/iu,
};

/** The last word before a verb that may be a noun, where a determiner stands before it. */
const afterAdjective = /(?<!\p{L})(?:an?|the|his|her|its|their|these|those)\s(\p{Ll}+)\s$/iu;

/** “In an email”, “her claim”, “Lowry’s comments”: what stands after a determiner or an owner is no verb. */
export const isNounThere = ({ text, words }: PhraseContext, { start }: Token): boolean =>
  afterDeterminer[words.lang].test(text.slice(Math.max(0, start - 8), start));

/** “After residents branded the new rules”: a noun more likely, where there is another verb. */
export function isLikelyNoun({ text, words }: PhraseContext, { start, bare }: Token): boolean {
  const before = words.nounVerbs.has(bare)
    ? afterAdjective.exec(text.slice(Math.max(0, start - 30), start))?.[1]
    : undefined;
  return before !== undefined && !isRole(words, before) && !isBody(words, before) && !isPlural(words, before);
}
