import { dayOf, weekdayOf, yearOf } from '../../reading/facts/calendar.ts';
import type { Bounds } from '../../schema/edtf-bounds.ts';
import type { Edtf, EdtfDate, EdtfOpen } from '../../schema/edtf.ts';
import { mentionsIn, yearsIn } from './date-mentions.ts';
import { dateVocabulary, feastReach, namesFeast, reachOf, weekdaysIn, yearsNamed } from './date-vocabulary.ts';
import type { Words } from './figure-words.ts';

/** Words that a date rests on, with the days on which they may have been written. */
export interface DatedWords extends Words {
  readonly issued: Bounds | undefined;
}

/** What of a date its words do not bear out. */
export type DateFault = 'year' | 'month' | 'day' | 'weekday';

/** A date as precise as it was typed; a month counts from 1. */
interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

type Plain = Extract<EdtfDate, { type: 'year' | 'month' | 'day' }>;

const isPlain = (date: Edtf | EdtfOpen): date is Plain =>
  (date.type === 'year' || date.type === 'month' || date.type === 'day') &&
  date.qualifier === undefined &&
  !('unspecified' in date) &&
  date.year >= 1000 &&
  date.year <= 2999;

/** The ends of a date that say when; none of one that says itself that it is not certain. */
function pointsOf(date: Edtf | EdtfOpen): Point[] {
  if (date.type === 'interval') return [...pointsOf(date.start), ...pointsOf(date.end)];
  return isPlain(date) ? [date] : [];
}

const two = (count: number): string => String(count).padStart(2, '0');

function spanOf({ year, month, day }: Point): Bounds {
  const earliest = dayOf(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`) ?? 0;
  if (day !== undefined) return { earliest, latest: earliest };
  const last = month === undefined ? `${year}-12-31` : `${year}-${two(month)}-28`;
  return { earliest, latest: dayOf(last) ?? earliest };
}

/** How many days lie between a date and the day of a text: 0 where it may be that day, Infinity where nobody knows. */
function distance(point: Point, { issued }: DatedWords): number {
  if (!issued) return Infinity;
  const { earliest, latest } = spanOf(point);
  return Math.max(0, earliest - issued.latest, issued.earliest - latest);
}

/** A weekday tells a day of the week before the text or after it, or of one further off: `dinsdag`, `last Tuesday`. */
const weekReach = 14;
/** A day of a month without a year is one that lies nearer than the same day of the year before. */
const yearReach = 300;

/** Whether a date follows from the day of a text by a word such as `gisteren` or `dinsdag`. */
function isCounted(point: Point, words: DatedWords): boolean {
  const { text, lang, issued } = words;
  if (!lang || !issued) return false;
  const { earliest, latest } = spanOf(point);
  const vocabulary = dateVocabulary[lang];
  const isNamedDay = vocabulary.days.some(
    ([name, days]) => name.test(text) && earliest <= issued.latest + days && latest >= issued.earliest + days,
  );
  const weekdays = weekdaysIn(text, vocabulary);
  const isWeekday = point.day === undefined ? weekdays.length > 0 : weekdays.includes(weekdayOf(earliest));
  return isNamedDay || (isWeekday && distance(point, words) <= weekReach);
}

/** A weekday that stands just before the day of a month, and is not that day. */
function contradicts({ year, month, day }: Point, { text, lang }: DatedWords): boolean {
  if (!lang || month === undefined || day === undefined) return false;
  const { months, weekdays } = dateVocabulary[lang];
  const { wholeWeekdays } = dateVocabulary[lang];
  const actual = weekdayOf(spanOf({ year, month, day }).earliest);
  const [name = ''] = months.slice(month - 1);
  return weekdays.some(
    (weekday, index) =>
      index !== actual &&
      wholeWeekdays[index]?.test(text) &&
      new RegExp(
        `(?<!\\p{L})${weekday},? (?:the )?(?:0?${day}(?:st|nd|rd|th|e)? (?:of )?(?:${name})|(?:${name}) 0?${day}(?!\\d))(?!\\p{L})`,
        'iu',
      ).test(text),
  );
}

/** Whether a date may be that of the text itself. */
const isOwn = (point: Point, words: DatedWords): boolean =>
  distance(point, words) === 0 && (point.day === undefined || words.issued?.earliest === words.issued?.latest);

/** Whether words such as `vorige week` or `ten years ago` may count from the day of the text to a date. */
function isReached(point: Point, words: DatedWords): boolean {
  const reach = reachOf(words.text);
  return reach > 0 && (words.issued === undefined || distance(point, words) <= reach);
}

/** Whether words name a feast of a year that they give, or else of one near the day of the text. */
function isFeast(point: Point, words: DatedWords): boolean {
  if (!namesFeast(words.text)) return false;
  const years = yearsIn(words.text, words.lang);
  if (years.length > 0) return years.includes(point.year);
  return words.issued === undefined || distance(point, words) <= feastReach;
}

/** The years that words count from that of their text, such as `vorig jaar`; of a text that has two years, from either. */
function countedYears({ text, issued }: DatedWords): number[] {
  if (!issued) return [];
  const [first, last] = [yearOf(issued.earliest), yearOf(issued.latest)];
  return yearsNamed(text).flatMap((years) => [first + years, last + years]);
}

/** Whether a year may be counted from the day of a text. */
function isYearCounted(point: Point, words: DatedWords): boolean {
  const counted = countedYears(words);
  if (counted.length > 0) return counted.includes(point.year);
  return isOwn(point, words) || isReached(point, words) || isCounted(point, words);
}

function yearFault(point: Point, evidence: readonly DatedWords[]): boolean {
  if (evidence.some(({ text, lang }) => yearsIn(text, lang).includes(point.year))) return false;
  const undated = evidence.filter(({ text, lang }) => yearsIn(text, lang).length === 0);
  return !undated.some((words) => isYearCounted(point, words));
}

/** A day or month of a year that the words do not give has to lie near the day of the text. */
function isYearBorne(point: Point, mentioned: number | undefined, words: DatedWords): boolean {
  if (mentioned !== undefined) return mentioned === point.year;
  const counted = countedYears(words);
  if (counted.length > 0) return counted.includes(point.year);
  const years = yearsIn(words.text, words.lang);
  return years.includes(point.year) || words.issued === undefined || distance(point, words) <= yearReach;
}

function monthFault(point: Point, evidence: readonly DatedWords[]): DateFault | undefined {
  const mentions = evidence.flatMap((words) =>
    words.lang ? mentionsIn(words.text, words.lang).map((mention) => ({ mention, words })) : [],
  );
  const ofMonth = mentions.filter(({ mention }) => mention.month === point.month);
  const ofDay = ofMonth.filter(({ mention }) => point.day === undefined || mention.day === point.day);
  if (ofDay.some(({ mention, words }) => isYearBorne(point, mention.year, words))) return undefined;
  // A year may stand in other words than the day.
  if (
    ofDay.some(({ mention }) => mention.year === undefined) &&
    evidence.some(({ text, lang }) => yearsIn(text, lang).includes(point.year))
  )
    return undefined;
  if (evidence.some((words) => isCounted(point, words))) return undefined;
  const isClear = ({ mention }: (typeof mentions)[number]): boolean => !mention.isDoubtful;
  if (ofDay.some(isClear)) return 'year';
  const isOther =
    point.day === undefined ? mentions.some(isClear) : mentions.some(({ mention }) => mention.day !== undefined);
  if (isOther) return ofMonth.length > 0 ? 'day' : 'month';
  return unmentionedFault(point, evidence, ofMonth.length > 0);
}

/** What is wrong with a day or month that no words write out: it may be that of the text, or be counted from it. */
function unmentionedFault(point: Point, evidence: readonly DatedWords[], hasMonth: boolean): DateFault | undefined {
  if (evidence.some((words) => isFeast(point, words))) return undefined;
  const weekdays = evidence.flatMap(({ text, lang }) => (lang ? weekdaysIn(text, dateVocabulary[lang]) : []));
  if (weekdays.length > 0 && point.day !== undefined) {
    if (!weekdays.includes(weekdayOf(spanOf(point).earliest))) return 'weekday';
    const isNear = evidence.some((words) => reachOf(words.text) < Infinity && isReached(point, words));
    return hasMonth || isNear || evidence.every(({ issued }) => issued === undefined) ? undefined : 'day';
  }
  if (evidence.some((words) => isOwn(point, words) || isReached(point, words))) return undefined;
  return point.day !== undefined && hasMonth ? 'day' : 'month';
}

function pointFault(point: Point, evidence: readonly DatedWords[]): DateFault | undefined {
  if (evidence.some((words) => contradicts(point, words))) return 'weekday';
  const foreign = evidence.filter(({ lang }) => lang === undefined);
  if (point.month === undefined || foreign.length > 0) {
    const isTold = foreign.length === 0 || foreign.some(({ text }) => yearsIn(text, undefined).length > 0);
    return isTold && yearFault(point, evidence) ? 'year' : undefined;
  }
  return monthFault(point, evidence);
}

/**
 * What of a date its words do not bear out and does not follow from them and the day on which they were written. No
 * words, no fault; nor where a date says itself that it is not certain, or a language has no table, but for the year.
 */
export function dateFault(date: Edtf, evidence: readonly DatedWords[]): DateFault | undefined {
  if (evidence.length === 0) return undefined;
  return pointsOf(date)
    .map((point) => pointFault(point, evidence))
    .find((fault) => fault !== undefined);
}
