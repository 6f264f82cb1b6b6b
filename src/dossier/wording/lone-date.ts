import { otherOf, type ReadingLanguage } from '../../reading/words/words.ts';
import { mentionsIn, namedDates } from './date-mentions.ts';
import { type DateVocabulary, dateVocabulary, weekdaysIn } from './date-vocabulary.ts';

const anyDate = ({ months, weekdays }: DateVocabulary): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${[...months, ...weekdays].join('|')})(?!\\p{L})`, 'iu');

// Most texts name none.
const dated = { nl: anyDate(dateVocabulary.nl), en: anyDate(dateVocabulary.en) };

/** The first month, with its day where that is named, or day of the week, that a text names and the other does not. */
export function loneDate(lang: ReadingLanguage, own: string, theirs: string): string | undefined {
  if (!dated[lang].test(own)) return undefined;
  const other = otherOf(lang);
  const [ours, others] = [namedDates(own, lang), mentionsIn(theirs, other)];
  const lone = ours.find(
    ({ month, day, isDoubtful }) =>
      !isDoubtful && !others.some((date) => date.month === month && (day === undefined || date.day === day)),
  );
  if (lone) return lone.words;
  const days = weekdaysIn(theirs, dateVocabulary[other]);
  const weekday = weekdaysIn(own, dateVocabulary[lang]).find((day) => !days.includes(day));
  return weekday === undefined ? undefined : dateVocabulary[lang].wholeWeekdays[weekday]?.exec(own)?.[0];
}
