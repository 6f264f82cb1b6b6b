import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/dates.ts';
import { parseEdtf } from '../../src/schema/edtf.ts';
import { locales } from '../../src/schema/locales.ts';

describe('formatDate never says more than the date does', () => {
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
  const mark = fc.constantFrom('', '~', '?', '%');
  const dayNumber = /(?<!\d)\d{1,2}(?!\d)/;
  const months =
    /januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|May|June|July|August|October/i;

  /** The dates alone and in every kind of interval and set that takes them. */
  const combined = (date: fc.Arbitrary<string>) =>
    fc.oneof(
      date,
      date.map((text) => `${text}/..`),
      date.map((text) => `/${text}`),
      fc.uniqueArray(date, { minLength: 2, maxLength: 3 }).map((dates) => `[${dates.toSorted().join()}]`),
      fc.uniqueArray(date, { minLength: 2, maxLength: 2 }).map((dates) => dates.toSorted().join('/')),
      fc.uniqueArray(date, { minLength: 2, maxLength: 2 }).map((dates) => `{${dates.toSorted().join('..')}}`),
    );
  const inWords = (text: string) => locales.map((locale) => formatDate(parseEdtf(text), locale));

  test('a year gives no month and no day', () => {
    const parts = fc.constantFrom('-XX', '-XX-XX', '-21', '-24', '-33', '-40');
    const dates = fc.oneof(
      combined(year),
      fc.tuple(year, mark).map(([text, qualifier]) => text + qualifier),
      fc.tuple(year, parts).map(([text, part]) => text + part),
    );
    fc.assert(
      fc.property(dates, (text) => {
        for (const output of inWords(text)) {
          expect(output).not.toMatch(months);
          expect(output).not.toMatch(dayNumber);
        }
      }),
    );
  });

  test('a month gives no day', () => {
    const dates = fc.tuple(year, month).map((parts) => parts.join('-'));
    const marked = fc.tuple(dates, fc.oneof(mark, fc.constant('-XX'))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(combined(dates), marked), (text) => {
        for (const output of inWords(text)) {
          expect(output).toMatch(months);
          expect(output).not.toMatch(dayNumber);
        }
      }),
    );
  });

  test('unspecified digits give the span that they leave, and no value in it', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 3 }), (text, digits) => {
        const known = text.slice(0, -digits);
        const [first, last] = [known.padEnd(4, '0'), known.padEnd(4, '9')];
        expect(inWords(known.padEnd(4, 'X'))).toEqual([`tussen ${first} en ${last}`, `between ${first} and ${last}`]);
      }),
    );
  });
});
