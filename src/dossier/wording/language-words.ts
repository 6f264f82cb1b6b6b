import { list } from '../../reading/words/list.ts';
import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';

/** Words that a sentence of the language can hardly do without, and that are none in the other. */
const telling: Readonly<Record<ReadingLanguage, ReadonlySet<string>>> = {
  nl: list(
    `de het een en niet dat die zijn wij ik voor met aan ook maar wordt werd worden werden naar bij uit dan deze dit geen hun haar
    wat ze er mijn je jij jullie ons onze hij zij wel nog al te om als op tot heeft hebben kan kunnen moet moeten moest zou zouden
    zal zullen mag onder zonder tegen sinds toen nu daar waar wie hoe waarom omdat meer alle elk iets niets iemand niemand
    alleen weer altijd nooit zich zelf zo heel veel toch`,
  ),
  en: list(
    `the of and to that it its for with this these those not they them their were from have has had by which you your be been an
    would there what will he she his our us my who how why where when than then at did does if out up about after
    before into only can could should every some any never always just very more much`,
  ),
};

/** So many words of a language, and none of the other, leave no doubt. */
const enough = 2;
/** Letters below which no language shows for sure by how words are spelt. */
const letters = 25;

/** Whether a language has words here that tell it. */
export const isTold = (lang: string): lang is ReadingLanguage => lang in telling;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const count = (words: readonly string[], lang: ReadingLanguage): number =>
  words.filter((word) => telling[lang].has(word)).length;

/** Whether words are Dutch that were said to be English, or the other way round: they have none of what they should have. */
export function isPlainlyOther(text: string, claimed: ReadingLanguage): boolean {
  let others = 0;
  // What hyphens join is a name of its own.
  for (const [word] of text.matchAll(/\p{L}[\p{L}’'-]*/gu)) {
    const low = word.toLowerCase();
    // Most texts show by their first words that they are as claimed.
    if (telling[claimed].has(low)) return false;
    if (telling[otherOf(claimed)].has(low)) others++;
  }
  return others >= enough;
}

/** A guess at a language, as `eld` makes it. */
export type Detect = (text: string, languages: readonly string[]) => string | undefined;

/** The language that words are in, where it is another than claimed; `undefined` where it is not, or nobody can tell. */
export function otherLanguage(
  text: string,
  claimed: string,
  languages: readonly string[],
  detect: Detect,
): string | undefined {
  if (isTold(claimed) && isPlainlyOther(text, claimed)) return otherOf(claimed);
  const long = (text.match(/\p{L}/gu)?.length ?? 0) >= letters;
  if (!long) return undefined;
  const words = wordsIn(text);
  // Most texts show by a few words that they are as claimed, so that nothing large need be asked.
  if (isTold(claimed) && count(words, claimed) > count(words, otherOf(claimed))) return undefined;
  const found = detect(text, languages);
  if (found === undefined || found === claimed) return undefined;
  // Neither a name of another language is a sentence of it, nor words of a third that is near it.
  return isTold(found) && count(words, found) === 0 ? undefined : found;
}
