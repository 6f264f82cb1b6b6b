import { type ReadingLanguage, wordsOf } from '../../reading/words/words.ts';

const languages: readonly ReadingLanguage[] = ['nl', 'en'];

/** Enough to tell, and what one of the two must have more of than the other. */
const mostWords = 5_000;
const fewest = 3;
const lead = 3;
const share = 0.15;

/** The small words that one of the languages has, and the other has not. */
function ownWords(lang: ReadingLanguage): ReadonlySet<string> {
  const small = ({ definite, indefinite, prepositions, stops }: ReturnType<typeof wordsOf>): string[] =>
    [definite, indefinite, prepositions, stops].flatMap((words) => [...words]);
  const others = new Set(languages.filter((each) => each !== lang).flatMap((each) => small(wordsOf(each))));
  return new Set(small(wordsOf(lang)).filter((word) => !others.has(word)));
}

/** Whether a text is in Dutch or in English, by its small words; `undefined` where they do not tell, as of a third one. */
export function textLanguage(text: string): ReadingLanguage | undefined {
  const words =
    text
      .slice(0, mostWords * 10)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, mostWords) ?? [];
  const counts = languages.map((lang) => {
    const own = ownWords(lang);
    const found = words.filter((word) => own.has(word));
    return { lang, count: found.length, different: new Set(found).size };
  });
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!first || !second) return undefined;
  const isClear =
    first.different >= fewest && first.count >= lead * second.count && first.count >= share * words.length;
  return isClear ? first.lang : undefined;
}
