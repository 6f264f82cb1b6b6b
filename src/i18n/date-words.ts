import type { EdtfMonth, EdtfYear, SeasonCode } from '../schema/edtf.ts';

/** The words around months and numbers. Each function gets dates that are already in words. */
export interface DateWords {
  beforeChrist: (year: string) => string;
  season: Record<SeasonCode, string>;
  unspecified: Record<NonNullable<EdtfYear['unspecified'] | EdtfMonth['unspecified']>, string>;
  uncertain: string;
  unknown: string;
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
}
