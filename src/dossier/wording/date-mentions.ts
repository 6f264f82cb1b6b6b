import type { ReadingLanguage } from '../../reading/words/words.ts';
import { dateVocabulary, notYear } from './date-vocabulary.ts';

/** A date that words write out, as far as they do. A month counts from 1. */
export interface Mention {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** The name of a month alone, which may as well be another word: `Jan Peeters`, `they may`. */
  readonly isDoubtful?: boolean;
}

/** A date with the words that write it out. */
interface Placed extends Mention {
  readonly end: number;
  readonly words: string;
}

const ending = '(?:st|nd|rd|th|ste|de|e|\\.)?';
const joint = '\\s?(?:tot en met|t/m|tot|op|to|through|until|till|en|and|of|or|–|-|,|&)\\s?';

/** Patterns of a language by what they are made of; the name of the month is the only one that a group needs to tell. */
function patternsOf(lang: ReadingLanguage): readonly RegExp[] {
  const weekday = `(?:(?:${dateVocabulary[lang].weekdays.join('|')}),? )?`;
  const dayList = `\\d{1,2}${ending}(?:${joint}${weekday}\\d{1,2}${ending})*`;
  const month = `(?<month>${dateVocabulary[lang].months.join('|')})(?!\\p{L})\\.?`;
  const edge = '(?<![\\p{L}\\p{N}.,])';
  return [
    new RegExp(`${edge}(?<days>${dayList})\\s(?:of )?${month}(?:,?\\s(?:of )?(?<year>[12]\\d{3})(?!\\d))?`, 'giu'),
    new RegExp(`${edge}${month}\\s(?<days>${dayList})(?!\\d)(?:,?\\s(?<year>[12]\\d{3})(?!\\d))?`, 'giu'),
    new RegExp(`${edge}${month}(?:,?\\s(?:of |van )?(?<year>[12]\\d{3})(?!\\d))?`, 'giu'),
  ];
}

/** Names of months that are more than that. */
const otherWords: Readonly<Record<ReadingLanguage, RegExp>> = { nl: /^jan$/i, en: /^(?:mar|march|april|may|june)$/i };

const patterns = { nl: patternsOf('nl'), en: patternsOf('en') };

const monthOf = (name: string, lang: ReadingLanguage): number =>
  dateVocabulary[lang].wholeMonths.findIndex((whole) => whole.test(name)) + 1;

/** The dates of a text of which the month has its name, in order of their forms. */
export function namedDates(text: string, lang: ReadingLanguage): Placed[] {
  const found: Placed[] = [];
  for (const pattern of patterns[lang])
    for (const match of text.matchAll(pattern)) {
      const { month = '', days, year } = match.groups ?? {};
      const end = match.index + match[0].length;
      const isDoubtful = days === undefined && year === undefined && otherWords[lang].test(month);
      const of = {
        month: monthOf(month, lang),
        year: year === undefined ? undefined : Number(year),
        isDoubtful,
        end,
        words: match[0],
      };
      const list = Array.from((days ?? '').matchAll(/\d+/g), ([day]) => Number(day));
      if (days !== undefined || !found.some((other) => other.end >= match.index && match.index >= other.end - 40))
        found.push(...(list.length > 0 ? list.map((day) => ({ day, ...of })) : [of]));
    }
  return found;
}

/** Dates in digits, in every way in which people read them: `1971-05-04`, `4/5/1971`, `4.5.71`. */
function inDigits(text: string): Mention[] {
  const pattern = /(?<![\d.,])(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?(?![\d]|[.,]\d)/g;
  return Array.from(text.matchAll(pattern)).flatMap(([, first, sign, second, third]): Mention[] => {
    const [a, b, c] = [Number(first), Number(second), third === undefined ? undefined : Number(third)];
    if (a > 31) return [{ year: a, month: b, day: c }];
    if (c === undefined)
      return sign === '/'
        ? [
            { day: a, month: b },
            { day: b, month: a },
          ]
        : [];
    return (c < 100 ? [1900 + c, 2000 + c] : [c]).flatMap((year) => [
      { day: a, month: b, year },
      { day: b, month: a, year },
    ]);
  });
}

/** A date without a year has that of the next, or of the year before: `3 april tot 5 mei 2023`, `30 december tot 2 januari 2024`. */
function withYear(mention: Placed, all: readonly Placed[]): Placed {
  if (mention.year !== undefined) return mention;
  const next = all.find(({ end, year }) => year !== undefined && end > mention.end && end < mention.end + 30);
  if (next?.year === undefined) return mention;
  return { ...mention, year: (mention.month ?? 0) > (next.month ?? 0) ? next.year - 1 : next.year };
}

/** The dates with a month that words write out. */
export function mentionsIn(text: string, lang: ReadingLanguage): Mention[] {
  const found = namedDates(text, lang);
  return [...found.map((mention) => withYear(mention, found)), ...inDigits(text)];
}

/** The years that words write out, alone or in a date: `1971`, `’71`, `2016-17`. */
export function yearsIn(text: string, lang: ReadingLanguage | undefined): number[] {
  const full = Array.from(text.matchAll(/(?<![\d.,€£$]|[€£$] )[12]\d{3}(?!\d|[.,]\d)/g)).flatMap(
    ({ 0: year, index }) =>
      lang !== undefined &&
      /^\s*[\p{L}%]/u.test(text.slice(index + 4)) &&
      notYear[lang].test(text.slice(index + 4, index + 20))
        ? []
        : [Number(year)],
  );
  const short = Array.from(text.matchAll(/(?<=['’/–-])\d\d(?!\d)/g), ([year]) => Number(year));
  return [...full, ...short.flatMap((year) => [1800 + year, 1900 + year, 2000 + year])];
}
