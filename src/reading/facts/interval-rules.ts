import type { DateWords, Rule } from './date-rule.ts';
import { month } from './calendar.ts';

interface Parts {
  readonly words: DateWords;
  /** The names of months, as a pattern. */
  readonly months: string;
  /** The number of a month, from 1 on, by its name. */
  readonly monthNumber: (name: string | undefined) => number;
  readonly rule: (name: string, pattern: string, read: Rule['read']) => Rule;
}

/** `maart tot juni 2021`, `between 2019 and 2021`, `2019–2021`: from the first to the last, as an interval in EDTF. */
export function intervalRules({ words, months, monthNumber, rule }: Parts): Rule[] {
  const year = '1[5-9]\\d{2}|20\\d{2}';
  return [
    ['', words.range],
    ['(?<=(?:tussen|between) )', 'en|and'],
  ].flatMap(([lead = '', joint = '']) => [
    rule(
      'months',
      `${lead}(?<from>${months})(?: (?<begun>${year}))? (?:${joint}) (?<month>${months}),? (?<year>${year})`,
      (g) => {
        const [from, to] = [monthNumber(g['from']), monthNumber(g['month'])];
        const last = Number(g['year']);
        const first = Number(g['begun'] ?? (from > to ? last - 1 : last));
        return { edtf: `${month(first, from)}/${month(last, to)}`, reckoned: false };
      },
    ),
    rule('years', `${lead}(?<first>${year})(?: (?:${joint}) |[–-])(?<last>${year})`, (g) => {
      const { first = '', last = '' } = g;
      return first < last ? { edtf: `${first}/${last}`, reckoned: false } : undefined;
    }),
  ]);
}
