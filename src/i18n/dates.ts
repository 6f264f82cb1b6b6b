import type { Edtf, EdtfDate, EdtfInterval, EdtfSet } from '../schema/edtf.ts';
import { langTag, type Locale, perLocale } from '../schema/locales.ts';
import { messages } from './messages.ts';

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

/** What a date leaves to the one that follows it: “14” in “14 tot en met 16 november 2019”. */
type Omission = 'nothing' | 'year' | 'month-and-year';

function date(edtf: EdtfDate, locale: Locale, omission: Omission = 'nothing'): string {
  if (edtf.type === 'years') return messages[locale].dates.between(year(edtf.first, locale), year(edtf.last, locale));
  const parts = [
    edtf.type === 'season' ? messages[locale].dates.season[edtf.season] : '',
    edtf.type === 'day' ? String(edtf.day) : '',
    edtf.type === 'day' || edtf.type === 'month' ? month(edtf.month, locale) : '',
    year(edtf.year, locale),
  ].filter((part) => part !== '');
  const omitted = { nothing: 0, year: 1, 'month-and-year': 2 }[omission];
  return qualified(edtf, parts.slice(0, parts.length - omitted).join(noBreakSpace), locale);
}

function qualified(edtf: EdtfDate, text: string, locale: Locale): string {
  const words = messages[locale].dates;
  const qualifier = 'qualifier' in edtf ? edtf.qualifier : undefined;
  const circa = qualifier && qualifier !== 'uncertain' ? `circa${noBreakSpace}` : '';
  const uncertain = qualifier && qualifier !== 'approximate' ? ` (${words.uncertain})` : '';
  const unspecified = 'unspecified' in edtf ? ` (${words.unspecified[edtf.unspecified]})` : '';
  return circa + text + unspecified + uncertain;
}

/** EDTF counts a year 0, which the calendar in use calls 1 BC. */
const year = (number: number, locale: Locale): string =>
  number > 0 ? String(number) : messages[locale].dates.beforeChrist(String(1 - number));

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
  return words.through(intervalEnd(start, locale, shared(start, end)), intervalEnd(end, locale));
}

const intervalEnd = (edtf: EdtfDate, locale: Locale, omission?: Omission): string =>
  edtf.type === 'years'
    ? messages[locale].dates.yearBetween(year(edtf.first, locale), year(edtf.last, locale))
    : date(edtf, locale, omission);

/** One date from a range, where `interval` words all of them. */
function someOf(range: EdtfInterval, locale: Locale): string {
  const { start, end } = range;
  const words = messages[locale].dates;
  const isStartOpen = start.type === 'open' || start.type === 'unknown';
  const isEndOpen = end.type === 'open' || end.type === 'unknown';
  if (isStartOpen) return isEndOpen ? words.unknown : words.orEarlier(date(end, locale));
  if (isEndOpen) return words.orLater(date(start, locale));
  if (isSame(start, end)) return date(end, locale);
  return words.between(date(start, locale, shared(start, end)), date(end, locale));
}

const listFormat = perLocale((locale) => ({
  'one-of': new Intl.ListFormat(langTag[locale], { type: 'disjunction' }),
  'all-of': new Intl.ListFormat(langTag[locale], { type: 'conjunction' }),
}));

function set({ type, members }: EdtfSet, locale: Locale): string {
  const dates = members.filter((member) => member.type !== 'interval');
  const isPlainList = dates.length === members.length && dates.every((member) => member.type !== 'years');
  if (isPlainList) {
    return listFormat[locale][type].format(
      dates.map((member, index) => date(member, locale, shared(member, dates[index + 1]))),
    );
  }

  const texts = members.map((member) => {
    if (member.type !== 'interval') return date(member, locale);
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
