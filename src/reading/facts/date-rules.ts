import { date, type Day, dayOf, easter, iso, month, monthOf, week, weekdayOf, weekend, yearOf } from './calendar.ts';
import type { DateWords, Direction, Frame, Read, Rule } from './date-rule.ts';
import { intervalRules } from './interval-rules.ts';

export const known = (edtf: string | undefined): Read => (edtf === undefined ? undefined : { edtf, reckoned: false });
const reckoned = (edtf: string | undefined): Read => (edtf === undefined ? undefined : { edtf, reckoned: true });
const indexIn = (names: readonly string[], word: string): number =>
  names.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(word));

/** The year in which a month or day of a month lies, by the date of the text. */
function yearBy(of: number, day: number, { issued, direction }: Frame): number | undefined {
  if (issued === undefined) return undefined;
  const year = yearOf(issued);
  if (monthOf(issued) === of && day === 0) return year;
  const here = dayOf(date(year, of, day || 15) ?? '') ?? issued;
  if (direction === 1) return here < issued ? year + 1 : year;
  if (direction === -1) return here > issued ? year - 1 : year;
  const distance = here - issued;
  return distance > 183 ? year - 1 : distance < -183 ? year + 1 : year;
}

function weekdayBy(name: number, { issued, direction }: Frame, shift: Direction): Day | undefined {
  if (issued === undefined) return undefined;
  const ahead = (name - weekdayOf(issued) + 7) % 7;
  if (ahead === 0) return issued + shift * 7;
  return (shift || direction || -1) === 1 ? issued + ahead : issued + ahead - 7;
}

/** The rules of a language, of which an earlier one takes its words from a later one. */
export const rulesOf = (words: DateWords): Rule[] => {
  const months = `(?:${words.months.join('|')})\\b\\.?`;
  const weekdays = `(?:${words.weekdays.join('|')})`;
  const named = `(?:${weekdays}\\.?,? )?`;
  const m = (word = ''): number => indexIn(words.months, word.replace('.', '')) + 1;
  const rule = (name: string, pattern: string, read: Rule['read']): Rule => ({
    name,
    read,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
  });
  const full = (year: string | undefined, of: number, day: number, frame: Frame): Read =>
    year === undefined
      ? reckoned(date(yearBy(of, day, frame) ?? Number.NaN, of, day))
      : known(date(Number(year), of, day));
  const between = (g: Readonly<Record<string, string | undefined>>, frame: Frame, of: number, from: number): Read => {
    const last = full(g['year'], of, Number(g['day']), frame);
    // From December to January, the year is that of the end.
    const begun = last && Number(g['begun'] ?? Number(last.edtf.slice(0, 4)) - (from > of ? 1 : 0));
    const first = begun === undefined ? undefined : date(begun, from, Number(g['first']));
    return last && first ? { ...last, edtf: `${first}/${last.edtf}` } : undefined;
  };
  const steps = [
    [words.before, -1],
    [words.current, 0],
    [words.after, 1],
  ] as const;
  const daysBy = (lead: string, joint: string): Rule =>
    rule(
      'days',
      `${lead}${named}(?<first>\\d{1,2})(?: (?<from>${months})(?:,? (?<begun>[12]\\d{3}))?)? (?:${joint}) ${named}(?<day>\\d{1,2}) (?<month>${months})(?:,? (?<year>[12]\\d{3}))?`,
      (g, frame) => between(g, frame, m(g['month']), g['from'] === undefined ? m(g['month']) : m(g['from'])),
    );
  return [
    daysBy('', words.range),
    daysBy('(?<=(?:tussen|between) )', 'en|and'),
    rule(
      'days',
      `(?<month>${months}) (?<first>\\d{1,2}) (?:${words.range}) (?<day>\\d{1,2})(?:,? (?<year>[12]\\d{3}))?`,
      (g, frame) => between(g, frame, m(g['month']), m(g['month'])),
    ),
    rule('day', `${named}(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${months})(?:,? (?<year>[12]\\d{3}))?`, (g, frame) =>
      full(g['year'], m(g['month']), Number(g['day']), frame),
    ),
    rule('day', `${named}(?<month>${months}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<year>[12]\\d{3}))?`, (g, frame) =>
      full(g['year'], m(g['month']), Number(g['day']), frame),
    ),
    rule('iso', `(?<year>[12]\\d{3})-(?<month>\\d{2})-(?<day>\\d{2})`, (g) =>
      known(date(Number(g['year']), Number(g['month']), Number(g['day']))),
    ),
    ...intervalRules({ words, months, monthNumber: m, rule }),
    rule('month', `(?<month>${months}),? (?<year>[12]\\d{3})`, (g) => known(month(Number(g['year']), m(g['month'])))),
    rule(
      'day-words',
      `(?<day>${Object.keys(words.days)
        .toSorted((a, b) => b.length - a.length)
        .join('|')})`,
      (g, { issued }) =>
        issued === undefined ? undefined : reckoned(iso(issued + (words.days[(g['day'] ?? '').toLowerCase()] ?? 0))),
    ),
    ...steps.flatMap(([lead, step]) => [
      rule('week-day', `(?:${lead}) ${words.units.week} (?<name>${weekdays})`, (g, { issued }) => {
        if (issued === undefined) return undefined;
        const monday = issued - ((weekdayOf(issued) + 6) % 7) + step * 7;
        return reckoned(iso(monday + ((indexIn(words.weekdays, g['name'] ?? '') + 6) % 7)));
      }),
      rule(
        'unit',
        `(?:${lead}) (?<unit>${Object.values(words.units).join('|')}|${Object.keys(words.seasons).join('|')})`,
        (g, { issued }) =>
          issued === undefined ? undefined : reckoned(unitBy(words, (g['unit'] ?? '').toLowerCase(), issued, step)),
      ),
      rule('weekday', `(?:${lead}) (?<name>${weekdays})${words.dayParts}`, (g, frame) => {
        const day = weekdayBy(indexIn(words.weekdays, g['name'] ?? ''), frame, step);
        return day === undefined ? undefined : reckoned(iso(day));
      }),
      rule('month-words', `(?:${lead}) (?<month>${months})`, (g, frame) => {
        const year = yearBy(m(g['month']), 0, { ...frame, direction: step || frame.direction });
        return year === undefined ? undefined : reckoned(month(year, m(g['month'])));
      }),
    ]),
    rule('decade', words.decade.pattern, () => undefined),
    rule('weekend', `(?:the|het) ${words.units.weekend}`, (_, { issued, direction }) =>
      issued === undefined
        ? undefined
        : reckoned(weekend(issued, direction === -1 && weekdayOf(issued) !== 0 ? -1 : 0)),
    ),
    rule('weekday', `(?<name>${weekdays})${words.dayParts}`, (g, frame) => {
      const day = weekdayBy(indexIn(words.weekdays, g['name'] ?? ''), frame, 0);
      return day === undefined ? undefined : reckoned(iso(day));
    }),
    rule('feast', words.easterWord, (_, { issued, direction }) => {
      if (issued === undefined) return undefined;
      const here = easter(yearOf(issued));
      const passed = (dayOf(here) ?? 0) < issued;
      return reckoned(
        direction === 1 && passed
          ? easter(yearOf(issued) + 1)
          : direction === -1 && !passed
            ? easter(yearOf(issued) - 1)
            : here,
      );
    }),
    rule(
      'month',
      `(?<part>(?:eind|begin|half|medio|late|early|mid|the end of)[ -])?(?<month>${words.months.map((names) => names.split('|')[0]).join('|')})`,
      (g, frame) => {
        const year = yearBy(m(g['month']), 0, frame);
        return year === undefined ? undefined : reckoned(month(year, m(g['month'])));
      },
    ),
    rule('year', `(?<year>1[0-9]{3}|20[0-9]{2})`, (g) => known(g['year'])),
  ];
};

function unitBy(words: DateWords, unit: string, issued: Day, step: number): string | undefined {
  const season = Object.entries(words.seasons).find(([name]) => name === unit)?.[1];
  if (season !== undefined) return `${yearOf(issued) + step}-${season}`;
  if (unit === words.units.week) return week(issued, step);
  if (unit === words.units.weekend) return weekend(issued, step);
  if (unit === words.units.month) return month(yearOf(issued), monthOf(issued) + step);
  return String(yearOf(issued) + step);
}
