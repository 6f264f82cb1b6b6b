/** Words that a text of some length in the language can hardly do without, and that are none in the others. */
const telling = {
  nl: /(?<!\p{L})(?:de|het|een|van|en|niet|dat|die|zijn|wij|ik|voor|met|aan|ook|maar|wordt|werd|naar|bij|uit|dan|deze|dit|geen|hun|haar|wat|ze|er)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|to|that|it|for|with|this|not|they|were|from|have|has|had|by|which|you|be|are|an|would|there|their|what|will|he|she)(?!\p{L})/giu,
} as const;
type Told = keyof typeof telling;

const isTold = (lang: string): lang is Told => lang in telling;

/** Letters below which no language shows for sure. */
const enough = 25;

const count = (text: string, lang: Told): number => text.match(telling[lang])?.length ?? 0;

/** A guess at a language, as `eld` makes it. */
export type Detect = (text: string, languages: readonly string[]) => string | undefined;

/** The language that words are in, where it is another than claimed; `undefined` where it is not, or nobody can tell. */
export function otherLanguage(
  text: string,
  claimed: string,
  languages: readonly string[],
  detect: Detect,
): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < enough) return undefined;
  // Most texts show by a few words that they are as claimed, so that nothing large need be asked.
  if (isTold(claimed)) {
    const other = claimed === 'nl' ? 'en' : 'nl';
    if (count(text, claimed) > count(text, other)) return undefined;
  }
  const found = detect(text, languages);
  if (found === undefined || found === claimed) return undefined;
  // A name or a term of another language is no sentence of it.
  return isTold(found) && count(text, found) === 0 && letters < 2 * enough ? undefined : found;
}
