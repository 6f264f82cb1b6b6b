import {
  isSeasonCode,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfOpen,
  type EdtfQualifier,
  type EdtfSet,
  type EdtfUnknown,
} from './edtf-model.ts';

/**
 * Reads a text that the edtf package has found to be EDTF; undefined for what a dossier does not keep. It reads the
 * text and not the result of the package, which has null for open and unknown ends alike and loses the sign of -000X.
 */
export function edtfReading(text: string): Edtf | undefined {
  const [, bracket, list = ''] = /^([[{])(.*)[\]}]$/.exec(text) ?? [];
  if (bracket) return set(bracket === '[' ? 'one-of' : 'all-of', list.split(','));
  const [start = '', end, ...rest] = text.split('/');
  if (end === undefined) return date(start);
  return rest.length === 0 ? interval(intervalEnd(start), intervalEnd(end)) : undefined;
}

function set(type: EdtfSet['type'], texts: readonly string[]): EdtfSet | undefined {
  const members = texts.map((text) => member(text.trim())).filter((found) => found !== undefined);
  return members.length === texts.length ? { type, members } : undefined;
}

function member(text: string): EdtfDate | EdtfInterval | undefined {
  const [start = '', end] = text.split('..');
  if (end !== undefined) return interval(rangeEnd(start), rangeEnd(end));
  const found = date(start);
  return found && isKnown(found) ? found : undefined;
}

type End = EdtfInterval['start'];

export const isKnown = (end: End): end is EdtfDate => end.type !== 'unknown' && end.type !== 'open';

const interval = (start: End | undefined, end: End | undefined): EdtfInterval | undefined =>
  start && end ? { type: 'interval', start, end } : undefined;

const open: EdtfOpen = { type: 'open' };
const unknown: EdtfUnknown = { type: 'unknown' };

function intervalEnd(text: string): End | undefined {
  if (text === '..') return open;
  return text === '' ? unknown : date(text);
}

const rangeEnd = (text: string): End | undefined => (text === '' ? open : date(text));

const qualifiers: Record<string, EdtfQualifier> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};

function date(text: string): EdtfDate | EdtfUnknown | undefined {
  if (/^XXXX(-XX){0,2}$/.test(text)) return unknown;
  if (/^-?\d{1,3}X{1,3}$/.test(text)) return someYear(text);

  const [, longYear, shortYear, month, day, mark = ''] =
    /^(?:Y(-?\d{5,10})|(-?\d{4}))(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%]?)$/.exec(text) ?? [];
  const yearText = longYear ?? shortYear;
  if (yearText === undefined || yearText === '-0000') return undefined;
  const year = Number(yearText);
  const qualifier = qualifiers[mark];
  const qualified = qualifier ? { qualifier } : {};

  if (month === undefined) return { type: 'year', year, ...qualified };
  if (month === 'XX') return monthUnspecified(year, day);
  const number = Number(month);
  if (isSeasonCode(number)) return { type: 'season', year, season: number };
  if (number > 12) return undefined;
  if (day === undefined) return { type: 'month', year, month: number, ...qualified };
  if (day === 'XX') return { type: 'month', year, month: number, unspecified: 'day' };
  return { type: 'day', year, month: number, day: Number(day), ...qualified };
}

function monthUnspecified(year: number, day: string | undefined): EdtfDate | undefined {
  if (day === undefined) return { type: 'year', year, unspecified: 'month' };
  return day === 'XX' ? { type: 'year', year, unspecified: 'day-and-month' } : undefined;
}

function someYear(text: string): EdtfDate {
  const [zeros, nines] = [Number(text.replaceAll('X', '0')), Number(text.replaceAll('X', '9'))];
  // Adding 0 turns the -0 of -000X into 0.
  const [first, last] = text.startsWith('-') ? [nines, zeros + 0] : [zeros, nines];
  return { type: 'years', first, last };
}
