import type { ReadingLanguage } from '../../reading/words/words.ts';

const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

/**
 * Words that leave a statement open, from those that say the most of somebody to those that only say whose it is: under
 * suspicion, not certain, said by others.
 */
type Degree = 'suspected' | 'uncertain' | 'said';

const participle = '(?:\\p{L}{0,12}ge|ver|be|her|ont)\\p{L}{2,20}[dtn]';
const perfect = `(?:(?:hebben|zijn) ${participle}|${participle} (?:hebben|zijn))`;
/** A statement of others, which the speaker leaves to them: `hij zou het gedaan hebben`. */
const reported = `zou(?:den)? (?=[^.;:!?]{0,80}?(?<!\\p{L})${perfect}(?!\\p{L}))\\p{L}+|${participle} zou(?:den)? (?:hebben|zijn)`;

const hedges: Readonly<Record<ReadingLanguage, Readonly<Record<Degree, RegExp>>>> = {
  nl: {
    suspected: words('verdacht\\p{L}*|verdenk\\p{L}*|beschuldig\\p{L}*|beticht\\p{L}*|beklaagden?|aangeklaagd\\p{L}*'),
    uncertain: words(
      `vermoedelijke?|vermoed(?!en van onschuld)\\p{L}*|vermeende?|waarschijnlijke?|(?<!zo |zo \\p{L}+ |maa?kt? (?:\\p{L}+ )?)mogelijke?(?! (?:te )?ma)|potenti\\p{L}*|misschien|wellicht|allicht|blijkbaar|kennelijk|schijnbaar|zogezegd|naar verluidt|geacht|${reported}`,
    ),
    said: words(
      'zou|zouden|volgens|aldus|naar eigen zeggen|zeg(?:t|gen|de|den)?|zei|zeiden|meld\\p{L}*|noem\\p{L}*|bewe(?:er|re)\\p{L}*|kan|kunnen|kon|konden|lijk(?:t|en)|leek|leken|schijnt|gerucht\\p{L}*|denk\\p{L}*|dacht\\p{L}*|zogenaamde?|zogeheten|naar schatting|verwacht\\p{L}*|aangenomen|veronderstel\\p{L}*|moet|moest',
    ),
  },
  en: {
    suspected: words('suspect\\p{L}*|suspici\\p{L}*|accus\\p{L}*|defendants?|charged'),
    uncertain: words(
      'alleg\\p{L}*|presum(?!\\p{L}+ innocent)\\p{L}*|suppos\\p{L}*|purport\\p{L}*|reportedly|probabl\\p{L}*|likely|(?<!as |mak\\p{L}+ (?:\\p{L}+ )?)possibl\\p{L}*|possibilit\\p{L}*|potential\\p{L}*|perhaps|maybe|apparent\\p{L}*|seemingly|assumed|(?:is|are|was|were|been) (?:said|reported|believed|thought|understood|claimed) to|(?:may|might|could|would|must) have',
    ),
    said: words(
      'would|according|say|says|said|tells?|told|reports?|reported|call(?:s|ed)?|claim\\p{L}*|may|might|could|seem\\p{L}*|appear\\p{L}*|rumou?r\\p{L}*|think\\p{L}*|thought|believ\\p{L}*|so-called|estimat\\p{L}*|expect\\p{L}*|should|must',
    ),
  },
};

/** The words that are missed where the other language lacks them; the rest may only stand for one of them. */
const telling: Readonly<Record<Exclude<Degree, 'said'>, RegExp>> = {
  suspected: /^(?:suspect|suspici|verda|verden)/iu,
  uncertain: /^(?!would|could|must|potent|alleg(?!ed))/iu,
};

/** The words of a degree in a text. What is uncertain is not counted as said as well. */
function hedgesIn(text: string, lang: ReadingLanguage, degree: Degree): readonly string[] {
  const within = degree === 'said' ? text.replace(hedges[lang].uncertain, '') : text;
  return within.match(hedges[lang][degree]) ?? [];
}

/**
 * A word of a text that leaves open whether something is so, where the text in the other language has none of its degree,
 * and no more words of the others than this one, of which one might stand for it.
 */
export function loneHedge(lang: ReadingLanguage, own: string, theirs: string): string | undefined {
  const other = lang === 'nl' ? 'en' : 'nl';
  const missed = (degree: keyof typeof telling): string | undefined => {
    const word = hedgesIn(own, lang, degree).find((each) => telling[degree].test(each));
    return word !== undefined && hedgesIn(theirs, other, degree).length === 0 ? word : undefined;
  };
  const hasSpare = (degree: Degree): boolean =>
    hedgesIn(theirs, other, degree).length > hedgesIn(own, lang, degree).length;
  const suspected = missed('suspected');
  if (suspected !== undefined && !hasSpare('uncertain')) return suspected;
  const uncertain = missed('uncertain');
  return uncertain !== undefined && !hasSpare('suspected') && !hasSpare('said') ? uncertain : undefined;
}
