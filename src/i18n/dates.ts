import type { Edtf, EdtfDate, EdtfInterval, EdtfSet } from '../schema/edtf.ts';
import { langTag, type Locale, perLocale } from '../schema/locales.ts';
import type { Reckoned } from './date-words.ts';
import { messages } from './messages.ts';
import { formatNumber } from './wording.ts';

const noBreakSpace = '\u00a0';

/**
 * A date in words, for a place of its own such as a label or a table cell, never more precise than the date is.
 * No-break spaces keep day, month and year together.
 */
export function formatDate(edtf: Edtf, locale: Locale): string {
  switch (edtf.type) {
    case 'unknown':
      return messages[locale].dates.unknown;
    case 'interval':
      return interval(edtf, locale);
    case 'one-of':
    case 'all-of':
      return set(edtf, locale);
    default:
      return date(edtf, locale);
  }
}

/** How precise a date is, for what is said of one that was inferred. */
export function precision({ type }: Edtf): Reckoned {
  switch (type) {
    case 'day':
    case 'month':
    case 'season':
    case 'year':
      return type;
    default:
      return 'period';
  }
}

/** What a date leaves to the one that follows it: “14” in “14 tot en met 16 november 2019”. */
type Omission = 'nothing' | 'year' | 'month-and-year';

/** How a date is worded beside others. */
interface Beside {
  readonly omission?: Omission;
  /** Whether another date of the same text is before Christ. */
  readonly era?: boolean;
  /** What is uncertain, where the mark could be read of the whole. */
  readonly uncertain?: string;
}

function date(edtf: EdtfDate, locale: Locale, { omission = 'nothing', era, uncertain }: Beside = {}): string {
  if (edtf.type === 'years') {
    const isMixed = era ?? isBeforeChrist(edtf);
    return messages[locale].dates.between(year(edtf.first, locale, isMixed), year(edtf.last, locale, isMixed));
  }
  const parts = [
    edtf.type === 'season' ? messages[locale].dates.season[edtf.season] : '',
    edtf.type === 'day' ? String(edtf.day) : '',
    edtf.type === 'day' || edtf.type === 'month' ? month(edtf.month, locale) : '',
    edtf.type === 'season' && edtf.season === winter
      ? winterYears(edtf.year, locale, era)
      : year(edtf.year, locale, era),
  ].filter((part) => part !== '');
  const omitted = { nothing: 0, year: 1, 'month-and-year': 2 }[omission];
  return qualified(edtf, parts.slice(0, parts.length - omitted).join(noBreakSpace), locale, uncertain);
}

function qualified(edtf: EdtfDate, text: string, locale: Locale, uncertainty?: string): string {
  const words = messages[locale].dates;
  const qualifier = 'qualifier' in edtf ? edtf.qualifier : undefined;
  const circa = qualifier && qualifier !== 'uncertain' ? `circa${noBreakSpace}` : '';
  const uncertain = qualifier && qualifier !== 'approximate' ? ` (${uncertainty ?? words.uncertain})` : '';
  const unspecified = 'unspecified' in edtf ? ` (${words.unspecified[edtf.unspecified]})` : '';
  return circa + text + unspecified + uncertain;
}

/** EDTF counts a year 0, which the calendar in use calls 1 BC. From the year 10000 on, digits are grouped. */
function year(number: number, locale: Locale, era = false): string {
  const words = messages[locale].dates;
  const count = number > 0 ? number : 1 - number;
  const digits = count > 9999 ? formatNumber(count, locale) : String(count);
  if (number <= 0) return words.beforeChrist(digits);
  return era || number < 100 ? words.afterChrist(digits) : digits;
}

/** The code of winter, which begins in one year and ends in the next. */
const winter = 24;

const winterYears = (number: number, locale: Locale, era?: boolean): string =>
  number > 0 ? `${year(number, locale, era)}–${number + 1}` : year(number, locale);

const isBeforeChrist = (edtf: EdtfInterval['start']): boolean =>
  edtf.type === 'years' ? edtf.first <= 0 : 'year' in edtf && edtf.year <= 0;

const monthFormat = perLocale((locale) => new Intl.DateTimeFormat(langTag[locale], { month: 'long', timeZone: 'UTC' }));

const month = (number: number, locale: Locale): string => monthFormat[locale].format(Date.UTC(2000, number - 1));

function interval({ start, end }: EdtfInterval, locale: Locale): string {
  const words = messages[locale].dates;
  if (start.type === 'open' || start.type === 'unknown') {
    if (end.type === 'open' || end.type === 'unknown') return words.unknown;
    const text = intervalEnd(end, locale);
    return start.type === 'open' ? words.until(text) : words.startUnknown(text);
  }
  if (end.type === 'open') return words.onwards(intervalEnd(start, locale));
  if (end.type === 'unknown') return words.endUnknown(intervalEnd(start, locale));
  if (isSame(start, end)) return date(end, locale);
  const era = isBeforeChrist(start);
  return words.through(
    intervalEnd(start, locale, { omission: shared(start, end), era, uncertain: words.uncertainStart }),
    intervalEnd(end, locale, { era, uncertain: words.uncertainEnd }),
  );
}

const intervalEnd = (edtf: EdtfDate, locale: Locale, beside?: Beside): string =>
  edtf.type === 'years'
    ? messages[locale].dates.yearBetween(
        year(edtf.first, locale, beside?.era),
        year(edtf.last, locale, beside?.era ?? isBeforeChrist(edtf)),
      )
    : date(edtf, locale, beside);

/** One date from a range, where `interval` words all of them. */
function someOf(range: EdtfInterval, locale: Locale): string {
  const { start, end } = range;
  const words = messages[locale].dates;
  const isStartOpen = start.type === 'open' || start.type === 'unknown';
  const isEndOpen = end.type === 'open' || end.type === 'unknown';
  if (isStartOpen) return isEndOpen ? words.unknown : words.orEarlier(date(end, locale));
  if (isEndOpen) return words.orLater(date(start, locale));
  if (isSame(start, end)) return date(end, locale);
  return words.oneOf[end.type](interval(range, locale));
}

const listFormat = perLocale((locale) => ({
  'one-of': new Intl.ListFormat(langTag[locale], { type: 'disjunction' }),
  'all-of': new Intl.ListFormat(langTag[locale], { type: 'conjunction' }),
}));

function set({ type, members }: EdtfSet, locale: Locale): string {
  const dates = members.filter((member) => member.type !== 'interval');
  const era = members.some((member) => isBeforeChrist(member.type === 'interval' ? member.start : member));
  const isPlainList = dates.length === members.length && dates.every((member) => member.type !== 'years');
  if (isPlainList) {
    return listFormat[locale][type].format(
      dates.map((member, index) => date(member, locale, { omission: shared(member, dates[index + 1]), era })),
    );
  }

  const texts = members.map((member) => {
    if (member.type !== 'interval') return date(member, locale, { era });
    return type === 'one-of' ? someOf(member, locale) : interval(member, locale);
  });
  // The comma keeps “tussen 1668 en 1670, of 1672” from being read as one range.
  const conjunction = type === 'one-of' ? messages[locale].dates.or : messages[locale].dates.and;
  return texts
    .map((text, index) => (index > 0 && index === texts.length - 1 ? `${conjunction} ${text}` : text))
    .join(', ');
}

function shared(edtf: EdtfDate, next: EdtfDate | undefined): Omission {
  if (next === undefined || !isPlain(edtf) || !isPlain(next)) return 'nothing';
  if (edtf.type === 'day' && next.type === 'day' && edtf.year === next.year) {
    return edtf.month === next.month ? 'month-and-year' : 'year';
  }
  return edtf.type === 'month' && next.type === 'month' && edtf.year === next.year ? 'year' : 'nothing';
}

const isSame = (start: EdtfDate, end: EdtfDate): boolean =>
  isPlain(start) && isPlain(end) && JSON.stringify(start) === JSON.stringify(end);

const isPlain = (edtf: EdtfDate): boolean =>
  edtf.type !== 'years' && !('qualifier' in edtf) && !('unspecified' in edtf);
