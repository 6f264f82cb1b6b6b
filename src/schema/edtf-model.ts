/**
 * What a date in a dossier can say: EDTF (ISO 8601-2) level 1 and the sets of level 2, as plain data.
 * Properties that do not apply are absent, so values survive JSON and compare whole.
 * Years are astronomical, as in EDTF: year 0 is 1 BC. Months and days count from 1.
 */
export type Edtf = EdtfDate | EdtfUnknown | EdtfInterval | EdtfSet;

export type EdtfDate = EdtfYear | EdtfMonth | EdtfDay | EdtfSeason | EdtfYears;

/** `~`, `?` and `%`. */
export type EdtfQualifier = 'approximate' | 'uncertain' | 'approximate-and-uncertain';

export interface EdtfYear {
  type: 'year';
  year: number;
  /** `2024-XX` and `2024-XX-XX`: a month or day was meant, and is not known. */
  unspecified?: 'month' | 'day-and-month';
  qualifier?: EdtfQualifier;
}

export interface EdtfMonth {
  type: 'month';
  year: number;
  month: number;
  /** `2024-11-XX`: a day was meant, and is not known. */
  unspecified?: 'day';
  qualifier?: EdtfQualifier;
}

export interface EdtfDay {
  type: 'day';
  year: number;
  month: number;
  day: number;
  qualifier?: EdtfQualifier;
}

/** The divisions of a year that dossiers use: the four seasons (21 to 24), quarters (33 to 36) and halves (40, 41). */
export const seasonCodes = [21, 22, 23, 24, 33, 34, 35, 36, 40, 41] as const;
export type SeasonCode = (typeof seasonCodes)[number];
export const isSeasonCode = (code: number): code is SeasonCode => seasonCodes.some((known) => known === code);

export interface EdtfSeason {
  type: 'season';
  year: number;
  season: SeasonCode;
}

/** `198X`: one year, somewhere from `first` to `last`, both included. */
export interface EdtfYears {
  type: 'years';
  first: number;
  last: number;
}

/** `XXXX`, or the empty end of an interval: there is a date, and nothing of it is known. */
export interface EdtfUnknown {
  type: 'unknown';
}

/** The `..` end of an interval: it has no end. */
export interface EdtfOpen {
  type: 'open';
}

/** Both ends belong to the interval; at least one of them is a date. */
export interface EdtfInterval {
  type: 'interval';
  start: EdtfDate | EdtfUnknown | EdtfOpen;
  end: EdtfDate | EdtfUnknown | EdtfOpen;
}

/** `[…]` is one of its members, `{…}` is all of them; it has at least one. An interval among them is a `..` range. */
export interface EdtfSet {
  type: 'one-of' | 'all-of';
  members: (EdtfDate | EdtfInterval)[];
}
