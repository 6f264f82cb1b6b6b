import type { EdtfDate, EdtfMonth, EdtfYear, SeasonCode } from '../schema/edtf.ts';

/** The words around months and numbers. Each function gets dates that are already in words. */
export interface DateWords {
  beforeChrist: (year: string) => string;
  /** For a year below 100, and beside one before Christ. */
  afterChrist: (year: string) => string;
  season: Record<SeasonCode, string>;
  unspecified: Record<NonNullable<EdtfYear['unspecified'] | EdtfMonth['unspecified']>, string>;
  uncertain: string;
  /** Of a period, which of its ends is. */
  uncertainStart: string;
  uncertainEnd: string;
  unknown: string;
  /** One of the dates of a period, by how precise they are. */
  oneOf: Record<EdtfDate['type'], (period: string) => string>;
  /** One moment in a span; both ends belong to it. */
  between: (first: string, last: string) => string;
  /** The same of years, where other words stand before it. */
  yearBetween: (first: string, last: string) => string;
  orEarlier: (date: string) => string;
  orLater: (date: string) => string;
  through: (start: string, end: string) => string;
  onwards: (start: string) => string;
  until: (end: string) => string;
  startUnknown: (end: string) => string;
  endUnknown: (start: string) => string;
  or: string;
  and: string;
  /** What the editors inferred: a date of that precision. */
  reckoned: Record<Reckoned, string>;
  /** What they inferred, and from which words. */
  reckonedFrom: (reckoned: string, words: string) => string;
}

/** How precise a date is that was inferred. */
export type Reckoned = 'year' | 'season' | 'month' | 'day' | 'period';
