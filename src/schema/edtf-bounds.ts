import type { Edtf, EdtfDate, EdtfOpen, EdtfSeason, SeasonCode } from './edtf-model.ts';

/** UTC day numbers, counted from 1970-01-01, both included. */
export interface Bounds {
  earliest: number;
  latest: number;
}

const unbounded: Bounds = { earliest: -Infinity, latest: Infinity };

/**
 * The first and the last day that a date can mean, for sorting and comparing. Open and unknown ends are infinite.
 * Approximate and uncertain dates have the bounds of their plain date.
 * Seasons are the meteorological ones of the northern hemisphere: spring starts on 1 March, and the winter of 2019
 * runs from December 2019 into February 2020.
 */
export function bounds(edtf: Edtf | EdtfOpen): Bounds {
  switch (edtf.type) {
    case 'unknown':
    case 'open':
      return unbounded;
    case 'interval':
      return { earliest: bounds(edtf.start).earliest, latest: bounds(edtf.end).latest };
    case 'one-of':
    case 'all-of': {
      const members = edtf.members.map(bounds);
      return {
        earliest: Math.min(...members.map((member) => member.earliest)),
        latest: Math.max(...members.map((member) => member.latest)),
      };
    }
    case 'day': {
      const day = dayNumber(edtf.year, edtf.month, edtf.day);
      return { earliest: day, latest: day };
    }
    case 'month':
      return months(edtf.year, edtf.month, 1);
    case 'season':
      return months(edtf.year, ...seasonMonths[edtf.season]);
    case 'year':
      return months(edtf.year, 1, 12);
    case 'years':
      return months(edtf.first, 1, 12 * (edtf.last - edtf.first + 1));
  }
}

/**
 * The years that a date touches, in ascending order, for a search filter: each of them when they span at most a
 * century, otherwise the first and the last. For an interval with one known end, the years of that end.
 */
export function years(edtf: Edtf): number[] {
  return [...new Set(yearSpans(edtf).flatMap(listed))].sort((a, b) => a - b);
}

/**
 * `2019`, `2019-11`, `2019-11-14`, or two of these with a slash between: the dates that schema.org reads. Undefined for
 * every date that these cannot say exactly, and for years outside 0000 to 9999.
 */
export function isoDate(edtf: Edtf): string | undefined {
  if (edtf.type !== 'interval') return isoPoint(edtf);
  const start = isoPoint(edtf.start);
  const end = isoPoint(edtf.end);
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** First month, and number of months. */
const seasonMonths: Record<SeasonCode, [number, number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

const months = (year: number, first: number, count: number): Bounds => ({
  earliest: dayNumber(year, first, 1),
  latest: dayNumber(year, first + count, 1) - 1,
});

/**
 * Day number in the proleptic Gregorian calendar. A month beyond 12 counts into the next years.
 * Arithmetic, because `Date` ends at the year 275760: http://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
function dayNumber(year: number, month: number, day: number): number {
  // Years here start in March, so that the leap day is the last one.
  const marchMonths = year * 12 + month - 3;
  const marchYear = Math.floor(marchMonths / 12);
  const dayOfYear = Math.floor((153 * (marchMonths - marchYear * 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719468;
}

type Span = readonly [first: number, last: number];

function yearSpans(edtf: Edtf | EdtfOpen): Span[] {
  switch (edtf.type) {
    case 'unknown':
    case 'open':
      return [];
    case 'interval': {
      const ends = [...yearSpans(edtf.start), ...yearSpans(edtf.end)];
      const [start, end = start] = ends;
      return start && end ? [[start[0], end[1]]] : [];
    }
    case 'one-of':
    case 'all-of':
      return edtf.members.flatMap(yearSpans);
    default:
      return [yearSpan(edtf)];
  }
}

function yearSpan(date: EdtfDate): Span {
  if (date.type === 'years') return [date.first, date.last];
  return [date.year, date.type === 'season' ? lastYear(date) : date.year];
}

function lastYear({ year, season }: EdtfSeason): number {
  const [first, count] = seasonMonths[season];
  return first + count > 13 ? year + 1 : year;
}

const listed = ([first, last]: Span): number[] =>
  last - first < 100 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last];

function isoPoint(date: Edtf | EdtfOpen): string | undefined {
  if (date.type !== 'year' && date.type !== 'month' && date.type !== 'day') return undefined;
  if (date.qualifier || 'unspecified' in date) return undefined;
  if (date.year < 0 || date.year > 9999) return undefined;
  const year = String(date.year).padStart(4, '0');
  if (date.type === 'year') return year;
  const month = `${year}-${twoDigits(date.month)}`;
  return date.type === 'month' ? month : `${month}-${twoDigits(date.day)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
