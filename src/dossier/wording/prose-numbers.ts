import type { NumberFound } from '../../reading/facts/numbers.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';
import { dateVocabulary } from './date-vocabulary.ts';
import { firmNumbers } from './lone-number.ts';

/** What a number after it numbers rather than counts: `artikel 140`, `page 3`. */
const numbered =
  /(?<!\p{L})(?:artikel(?:en)?|articles?|art\.?|sections?|hoofdstuk|chapter|paragra(?:af|ph)|punt|point|nummer|number|nrs?\.?|no\.?|blz\.?|bladzijde|pagina|pages?|pp?\.|deel|part|volume|jaargang|route|lijn|line|gate|perron|platform|kamer|room|zaal|hall|versie|version|fase|phase|stap|step|kanaal|channel|zone|categorie|category|klasse|class|niveau|level|bijlage|annex|appendix|figuur|figure|tabel|table|protocol|resoluti(?:e|on)|briefing|editi(?:e|on)|aflevering|episode|seizoen|season|richtlijn|directive|verordening|regulation|formule|formula|top|de jaren|the)\s$/iu;

/** A name just before a number, which belongs to it: `een Boeing 737`. A month, or the first word of a sentence, is none. */
function isNamed(text: string, start: number, lang: ReadingLanguage): boolean {
  const [, name] = /[\p{Ll},;:)] (\p{Lu}[\p{L}'’-]*) $/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const { wholeMonths, wholeWeekdays } = dateVocabulary[lang];
  return name !== undefined && ![...wholeMonths, ...wholeWeekdays].some((date) => date.test(name));
}

const isYear = ({ value, start, end }: NumberFound): boolean => value >= 1000 && value < 2100 && end - start === 4;

/** The numbers of a text by editors that something has to bear out, each as it stands there. */
export const proseNumbers = (text: string, lang: ReadingLanguage): { typed: string; value: number }[] =>
  firmNumbers(text, lang)
    .filter(
      (number) =>
        isYear(number) ||
        !(numbered.test(text.slice(Math.max(0, number.start - 20), number.start)) || isNamed(text, number.start, lang)),
    )
    .map(({ start, end, value }) => ({ typed: text.slice(start, end), value }));
