import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bounds, edtf, EdtfError, isoDate, parseEdtf, years } from '../../src/schema/edtf.ts';

describe('parseEdtf', () => {
  test.each([
    ['2019', { type: 'year', year: 2019 }],
    ['0000', { type: 'year', year: 0 }],
    ['-0044', { type: 'year', year: -44 }],
    ['Y17000', { type: 'year', year: 17000 }],
    ['Y-170000002', { type: 'year', year: -170000002 }],
    ['2019-11', { type: 'month', year: 2019, month: 11 }],
    ['-0044-03', { type: 'month', year: -44, month: 3 }],
    ['2019-11-14', { type: 'day', year: 2019, month: 11, day: 14 }],
    ['2024-02-29', { type: 'day', year: 2024, month: 2, day: 29 }],
    ['2019-21', { type: 'season', year: 2019, season: 21 }],
    ['2019-24', { type: 'season', year: 2019, season: 24 }],
    ['2019-36', { type: 'season', year: 2019, season: 36 }],
    ['2019-41', { type: 'season', year: 2019, season: 41 }],
    ['1984~', { type: 'year', year: 1984, qualifier: 'approximate' }],
    ['2019-11?', { type: 'month', year: 2019, month: 11, qualifier: 'uncertain' }],
    ['2019-11-14%', { type: 'day', year: 2019, month: 11, day: 14, qualifier: 'approximate-and-uncertain' }],
    ['198X', { type: 'years', first: 1980, last: 1989 }],
    ['19XX', { type: 'years', first: 1900, last: 1999 }],
    ['1XXX', { type: 'years', first: 1000, last: 1999 }],
    ['-198X', { type: 'years', first: -1989, last: -1980 }],
    ['-000X', { type: 'years', first: -9, last: 0 }],
    ['XXXX', { type: 'unknown' }],
    ['XXXX-XX-XX', { type: 'unknown' }],
    ['2024-XX', { type: 'year', year: 2024, unspecified: 'month' }],
    ['2024-XX-XX', { type: 'year', year: 2024, unspecified: 'day-and-month' }],
    ['2024-11-XX', { type: 'month', year: 2024, month: 11, unspecified: 'day' }],
  ])('reads %s', (text, expected) => {
    expect(parseEdtf(text)).toStrictEqual(expected);
  });

  const y = (year: number) => ({ type: 'year', year });
  const open = { type: 'open' };
  const unknown = { type: 'unknown' };

  test.each([
    ['2019/2021', y(2019), y(2021)],
    ['2024-11/..', { type: 'month', year: 2024, month: 11 }, open],
    ['../2024', open, y(2024)],
    ['2024/', y(2024), unknown],
    ['/2024', unknown, y(2024)],
    ['XXXX/2024', unknown, y(2024)],
    ['1984~/2004?', { ...y(1984), qualifier: 'approximate' }, { ...y(2004), qualifier: 'uncertain' }],
    [
      '2004-06-XX/2004-07-03',
      { type: 'month', year: 2004, month: 6, unspecified: 'day' },
      { type: 'day', year: 2004, month: 7, day: 3 },
    ],
    ['198X/199X', { type: 'years', first: 1980, last: 1989 }, { type: 'years', first: 1990, last: 1999 }],
  ])('reads the interval %s', (text, start, end) => {
    expect(parseEdtf(text)).toStrictEqual({ type: 'interval', start, end });
  });

  test.each([
    ['[1667,1668]', 'one-of', [y(1667), y(1668)]],
    ['{1667,1668}', 'all-of', [y(1667), y(1668)]],
    ['{1667}', 'all-of', [y(1667)]],
    ['[1667, 1668..1670]', 'one-of', [y(1667), { type: 'interval', start: y(1668), end: y(1670) }]],
    ['[..1984]', 'one-of', [{ type: 'interval', start: open, end: y(1984) }]],
    [
      '{..1667,1984..}',
      'all-of',
      [
        { type: 'interval', start: open, end: y(1667) },
        { type: 'interval', start: y(1984), end: open },
      ],
    ],
  ])('reads the set %s', (text, type, members) => {
    expect(parseEdtf(text)).toStrictEqual({ type, members });
  });

  const examples = 'Write a date such as 2019, 2019-11, 2019-11-14, 2019-23 (autumn), 2019~, 2019?, 198X or 2019/2021.';

  test.each([
    ['', `"" is not an EDTF date. ${examples}`],
    ['gisteren', `"gisteren" is not an EDTF date. ${examples}`],
    ['two\nlines', `"two\\nlines" is not an EDTF date. ${examples}`],
    ['?'.repeat(70), `"${'?'.repeat(59)}…" is not an EDTF date. ${examples}`],

    ['2019-11-31', '"2019-11-31" is not an EDTF date: 2019-11 has no day 31. Correct the day, or write 2019-11.'],
    ['2019-02-29', '"2019-02-29" is not an EDTF date: 2019-02 has no day 29. Correct the day, or write 2019-02.'],
    ['1900-02-29', '"1900-02-29" is not an EDTF date: 1900-02 has no day 29. Correct the day, or write 1900-02.'],
    ['2019-11-00', '"2019-11-00" is not an EDTF date: 2019-11 has no day 00. Correct the day, or write 2019-11.'],
    ['2019-06-31/..', '"2019-06-31/.." is not an EDTF date: 2019-06 has no day 31. Correct the day, or write 2019-06.'],
    ['2019-13', '"2019-13" is not an EDTF date: 2019 has no month 13. Correct the month, or write 2019.'],
    ['2019-00', '"2019-00" is not an EDTF date: 2019 has no month 00. Correct the month, or write 2019.'],
    ['2019-21-05', '"2019-21-05" is not an EDTF date: 2019 has no month 21. Correct the month, or write 2019.'],

    ['15/11/2019', '"15/11/2019" is not an EDTF date. Write 2019-11-15.'],
    ['11/15/2019', '"11/15/2019" is not an EDTF date. Write 2019-11-15.'],
    ['3-4-2019', '"3-4-2019" is not an EDTF date. Write 2019-04-03, or 2019-03-04 if the month comes first.'],
    ['2019/11', '"2019/11" is not an EDTF date. Write 2019-11.'],
    ['2019.11.5', '"2019.11.5" is not an EDTF date. Write 2019-11-05.'],
    ['11/2019', '"11/2019" is not an EDTF date. Write 2019-11.'],
    ['2019-1', '"2019-1" is not an EDTF date. Write 2019-01.'],
    ['20191114', '"20191114" is not an EDTF date. Write 2019-11-14.'],
    [' 2019', '" 2019" is not an EDTF date. Write 2019.'],
    ['198x', '"198x" is not an EDTF date. Write 198X.'],
    ['198u', '"198u" is not an EDTF date. Write 198X.'],
    ['1984?~', '"1984?~" is not an EDTF date. Write 1984%.'],
    ['2019–2021', '"2019–2021" is not an EDTF date. Write 2019/2021.'],
    ['2019-2021', '"2019-2021" is not an EDTF date. Write 2019/2021.'],
    ['2019/open', '"2019/open" is not an EDTF date. Write 2019/.. for an open end.'],
    ['2019/unknown', '"2019/unknown" is not an EDTF date. Write 2019/.'],

    ['november 2019', '"november 2019" is not an EDTF date. Write 2019-11.'],
    ['donderdag 14 november 2019', '"donderdag 14 november 2019" is not an EDTF date. Write 2019-11-14.'],
    ['Nov. 14th, 2019', '"Nov. 14th, 2019" is not an EDTF date. Write 2019-11-14.'],
    ['de zomer van 2019', '"de zomer van 2019" is not an EDTF date. Write 2019-22.'],
    ['1980s', '"1980s" is not an EDTF date. Write 198X.'],
    ['19e eeuw', '"19e eeuw" is not an EDTF date. Write 18XX.'],
    ['ca. 1984', '"ca. 1984" is not an EDTF date. Write 1984~.'],
    ['sinds mei 2019', '"sinds mei 2019" is not an EDTF date. Write 2019-05/.. for an open end.'],
    ['tot en met 2019', '"tot en met 2019" is not an EDTF date. Write ../2019.'],
    ['14–16 november 2019', '"14–16 november 2019" is not an EDTF date. Write 2019-11-14/2019-11-16.'],
    [
      'van 14 november 2019 tot 3 december 2019',
      '"van 14 november 2019 tot 3 december 2019" is not an EDTF date. Write 2019-11-14/2019-12-03.',
    ],
    ['between 1980 and 1984', '"between 1980 and 1984" is not an EDTF date. Write [1980..1984].'],
    ['1667 of 1668', '"1667 of 1668" is not an EDTF date. Write [1667,1668].'],

    ['2019-11-14T10:00Z', '"2019-11-14T10:00Z" has a time of day, and a dossier keeps dates only. Write 2019-11-14.'],
    ['2019-11-14 10:00', '"2019-11-14 10:00" is not an EDTF date. Write 2019-11-14.'],

    ['2019?-11', '"2019?-11" is EDTF of a kind that a dossier does not keep. Write 2019-11?.'],
    ['2019-25', '"2019-25" is EDTF of a kind that a dossier does not keep. Write 2019-21.'],
    ['2024-1X', `"2024-1X" is EDTF of a kind that a dossier does not keep. ${examples}`],
    ['1950S2', `"1950S2" is EDTF of a kind that a dossier does not keep. ${examples}`],
    ['[XXXX,2019]', `"[XXXX,2019]" is EDTF of a kind that a dossier does not keep. ${examples}`],
    [
      '19',
      '"19" is EDTF of a kind that a dossier does not keep. ' +
        'A year has four digits. Write "0019" in quotes, or 19XX when the last are not known.',
    ],

    ['2021/2019', '"2021/2019" ends before it starts. Write the earlier date first.'],
    ['[2019,2021..2020]', '"[2019,2021..2020]" ends before it starts. Write the earlier date first.'],
    ['../..', '"../.." has no known end. Give at least one end a date, or write XXXX for an unknown date.'],
  ])('refuses %j with advice', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(new EdtfError(message));
  });

  test('reads any text, or refuses it with an EdtfError of one line', () => {
    const words = fc.constantFrom(
      '19',
      '2019',
      '-',
      '/',
      '..',
      '[',
      '}',
      ',',
      'XX',
      '~',
      ' ',
      'mei',
      'tot',
      'of',
      'T1',
    );
    const almostDates = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almostDates), (text) => {
        try {
          const date = parseEdtf(text);
          expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
          expect(String(error)).toMatch(/^EdtfError: .+\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the edtf field', () => {
  test.each([
    ['2019-11', '2019-11'],
    ['[1667, 1668]', '[1667, 1668]'],
    [2019, '2019'],
  ])('gives %j as it is written, with what it says', (input, output) => {
    expect(edtf().parse(input)).toEqual({ text: output, date: parseEdtf(output) });
  });

  test('reports a text that is no date as invalid-edtf', () => {
    expect(z.strictObject({ date: edtf() }).safeParse({ date: '15/11/2019' }).error?.issues).toEqual([
      {
        code: 'custom',
        path: ['date'],
        params: { rule: 'invalid-edtf' },
        message: '"15/11/2019" is not an EDTF date. Write 2019-11-15.',
      },
    ]);
  });

  test('reports a value that is neither text nor a whole number', () => {
    expect(edtf().safeParse(null).error?.issues).toMatchObject([{ code: 'invalid_type', expected: 'string' }]);
  });

  test('has a JSON schema for editors', () => {
    expect(z.toJSONSchema(edtf(), { target: 'draft-7', io: 'input' })).toMatchObject({
      type: 'string',
    });
  });
});

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

describe('bounds', () => {
  test.each([
    ['1970-01-01', 0, 0],
    ['2019', dayNumber(2019, 1, 1), dayNumber(2019, 12, 31)],
    ['2024-02', dayNumber(2024, 2, 1), dayNumber(2024, 2, 29)],
    ['2019-21', dayNumber(2019, 3, 1), dayNumber(2019, 5, 31)],
    ['2019-22', dayNumber(2019, 6, 1), dayNumber(2019, 8, 31)],
    ['2019-23', dayNumber(2019, 9, 1), dayNumber(2019, 11, 30)],
    ['2019-24', dayNumber(2019, 12, 1), dayNumber(2020, 2, 29)],
    ['2019-33', dayNumber(2019, 1, 1), dayNumber(2019, 3, 31)],
    ['2019-41', dayNumber(2019, 7, 1), dayNumber(2019, 12, 31)],
    ['198X', dayNumber(1980, 1, 1), dayNumber(1989, 12, 31)],
    ['2024-XX-XX', dayNumber(2024, 1, 1), dayNumber(2024, 12, 31)],
    ['2024-11/..', dayNumber(2024, 11, 1), Infinity],
    ['/2024', -Infinity, dayNumber(2024, 12, 31)],
    ['[1667,1670..]', dayNumber(1667, 1, 1), Infinity],
    ['{1670,1667}', dayNumber(1667, 1, 1), dayNumber(1670, 12, 31)],
    ['XXXX', -Infinity, Infinity],
  ])('of %s are days %d to %d', (text, earliest, latest) => {
    expect(bounds(parseEdtf(text))).toEqual({ earliest, latest });
  });

  test('reach years that Date cannot', () => {
    const year = bounds(parseEdtf('Y400000'));
    expect(year.latest - year.earliest + 1).toBe(366);
  });

  test('of each day follow those of the day before, as in Date', () => {
    fc.assert(
      fc.property(aDay(), ([year, month, day]) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const number = date.getTime() / 86_400_000;
        expect(bounds({ type: 'day', year, month, day })).toEqual({ earliest: number, latest: number });
      }),
    );
  });

  test('of a more precise date lie within those of a less precise one', () => {
    fc.assert(
      fc.property(aDay(), ([year, month, day]) => {
        const text = String(year).padStart(4, '0');
        const monthText = `${text}-${twoDigits(month)}`;
        const chain = [
          `${monthText}-${twoDigits(day)}`,
          monthText,
          `${text}-${33 + Math.floor((month - 1) / 3)}`,
          `${text}-${month <= 6 ? 40 : 41}`,
          text,
          `${text.slice(0, 3)}X`,
          `${text.slice(0, 2)}XX`,
          `${text.slice(0, 1)}XXX`,
          'XXXX',
        ].map((precision) => bounds(parseEdtf(precision)));
        const widening = chain.toSorted((a, b) => b.earliest - a.earliest || a.latest - b.latest);
        expect(chain).toEqual(widening);
        expect(chain.toSorted((a, b) => a.latest - b.latest || b.earliest - a.earliest)).toEqual(widening);
      }),
    );
  });

  test('have the earliest day first, whatever the date, and do not change with its qualifier', () => {
    fc.assert(
      fc.property(
        fc.array(aDateText(), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('~', '?', '%'),
        (texts, mark) => {
          for (const text of [...texts, `[${texts.join()}]`, `{${texts.join()}}`, `${texts[0]}/`, `../${texts[0]}`]) {
            const { earliest, latest } = bounds(parseEdtf(text));
            expect(earliest).toBeLessThanOrEqual(latest);
          }
          for (const text of texts) expect(bounds(parseEdtf(text + mark))).toEqual(bounds(parseEdtf(text)));
        },
      ),
    );
  });
});

describe('years', () => {
  test.each([
    ['2019', [2019]],
    ['2019-11-14~', [2019]],
    ['2019-23', [2019]],
    ['2019-24', [2019, 2020]],
    ['2019-11/2021-02', [2019, 2020, 2021]],
    ['2024-11/..', [2024]],
    ['2024/', [2024]],
    ['../2024', [2024]],
    ['198X', [1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1989]],
    ['1XXX', [1000, 1999]],
    ['Y-17000', [-17000]],
    ['-0044/2019', [-44, 2019]],
    ['{1670,1667..1668,1667}', [1667, 1668, 1670]],
    ['[..1667,1670]', [1667, 1670]],
    ['XXXX', []],
  ])('that %s touches are %j', (text, expected) => {
    expect(years(parseEdtf(text))).toEqual(expected);
  });
});

describe('isoDate', () => {
  test.each([
    ['2019', '2019'],
    ['0044', '0044'],
    ['2019-11', '2019-11'],
    ['2019-01-04', '2019-01-04'],
    ['2019-11-14/2020', '2019-11-14/2020'],
    ['2019~', undefined],
    ['2019-11?', undefined],
    ['2019-XX', undefined],
    ['2019-11-XX', undefined],
    ['2019-21', undefined],
    ['198X', undefined],
    ['2019/..', undefined],
    ['2019/', undefined],
    ['2019~/2020', undefined],
    ['[2019,2020]', undefined],
    ['-0044', undefined],
    ['Y17000', undefined],
    ['XXXX', undefined],
  ])('of %s is %s', (text, expected) => {
    expect(isoDate(parseEdtf(text))).toBe(expected);
  });
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function aDay() {
  const day = fc.integer({ min: 1, max: 31 });
  return fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), day)
    .filter(([year, month, ofMonth]) => ofMonth <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate());
}

function aDateText() {
  return fc
    .tuple(aDay(), fc.integer({ min: 1, max: 3 }))
    .map(([[year, month, day], precision]) =>
      [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].slice(0, precision).join('-'),
    );
}
