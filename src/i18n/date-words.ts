import type { EdtfMonth, EdtfYear, SeasonCode } from '../schema/edtf.ts';
import type { Locale } from './locales.ts';

/** The words around months and numbers. Each function gets dates that are already in words. */
interface DateWords {
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

const nl: DateWords = {
  beforeChrist: (year) => `${year}\u00a0v.Chr.`,
  season: {
    21: 'lente',
    22: 'zomer',
    23: 'herfst',
    24: 'winter',
    33: 'eerste kwartaal van',
    34: 'tweede kwartaal van',
    35: 'derde kwartaal van',
    36: 'vierde kwartaal van',
    40: 'eerste helft van',
    41: 'tweede helft van',
  },
  unspecified: { month: 'maand onbekend', day: 'dag onbekend', 'day-and-month': 'dag en maand onbekend' },
  uncertain: 'onzeker',
  unknown: 'datum onbekend',
  between: (first, last) => `tussen ${first} en ${last}`,
  yearBetween: (first, last) => `een jaar tussen ${first} en ${last}`,
  orEarlier: (date) => `${date} of eerder`,
  orLater: (date) => `${date} of later`,
  through: (start, end) => `van ${start} tot en met ${end}`,
  onwards: (start) => `vanaf ${start}`,
  until: (end) => `tot en met ${end}`,
  startUnknown: (end) => `tot en met ${end}, begin onbekend`,
  endUnknown: (start) => `vanaf ${start}, einde onbekend`,
  or: 'of',
  and: 'en',
};

const en: DateWords = {
  beforeChrist: (year) => `${year}\u00a0BC`,
  season: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'first quarter of',
    34: 'second quarter of',
    35: 'third quarter of',
    36: 'fourth quarter of',
    40: 'first half of',
    41: 'second half of',
  },
  unspecified: { month: 'month unknown', day: 'day unknown', 'day-and-month': 'day and month unknown' },
  uncertain: 'uncertain',
  unknown: 'date unknown',
  between: (first, last) => `between ${first} and ${last}`,
  yearBetween: (first, last) => `a year between ${first} and ${last}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  through: (start, end) => `from ${start} to ${end}`,
  onwards: (start) => `from ${start} on`,
  until: (end) => `until ${end}`,
  startUnknown: (end) => `until ${end}, start unknown`,
  endUnknown: (start) => `from ${start}, end unknown`,
  or: 'or',
  and: 'and',
};

export const dateWords: Record<Locale, DateWords> = { nl, en };
