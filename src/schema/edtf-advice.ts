/**
 * What to write instead of a text that is no EDTF date, as one sentence: its correction where the text is a date in
 * another notation, otherwise examples. `accepts` tells whether a text is a date; nothing else is suggested.
 */
export function edtfAdvice(text: string, accepts: Accepts): string {
  const [, sign = '', digits] = /^(-?)(\d{1,3})$/.exec(text) ?? [];
  if (digits !== undefined) {
    const year = `"${sign}${digits.padStart(4, '0')}"`;
    return `A year has four digits. Write ${year} in quotes, or ${sign}${digits.padEnd(4, 'X')} when the last are not known.`;
  }
  const found = correction(tidy(text), accepts, 3);
  if (found === undefined) return `Write a date such as ${examples}.`;
  if (found.endsWith('..')) return `Write ${found} for an open end.`;
  const [, month, day, year] = digitGroups.exec(tidy(text)) ?? [];
  const monthFirst = dashed(year, month, day);
  return year !== undefined && monthFirst !== found && accepts(monthFirst)
    ? `Write ${found}, or ${monthFirst} if the month comes first.`
    : `Write ${found}.`;
}

const examples = '2019, 2019-11, 2019-11-14, 2019-23 (autumn), 2019~, 2019?, 198X or 2019/2021';

type Accepts = (candidate: string) => boolean;
type Correct = (part: string) => string | undefined;
type Rewrite = readonly [RegExp, (groups: string[], correct: Correct) => string | undefined];

const tidy = (text: string): string => text.slice(0, 80).trim().replace(/\s+/g, ' ').toLowerCase();

/** Tries the rewrites in order. A rewrite may correct the parts of its text, `depth` deep. */
function correction(text: string, accepts: Accepts, depth: number): string | undefined {
  const correct: Correct = (part) => {
    if (accepts(part)) return part;
    return depth > 0 ? correction(part, accepts, depth - 1) : undefined;
  };
  for (const [pattern, rewrite] of rewrites) {
    const match = pattern.exec(text);
    const candidate = match && rewrite(match.slice(1), correct);
    if (candidate && accepts(candidate)) return candidate;
  }
  return undefined;
}

const digitGroups = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;

const rewrites: readonly Rewrite[] = [
  // Spaces, dashes, small letters, and the u of older EDTF.
  [/^(.*)$/, ([all = '']) => all.replace(/ /g, '').replace(/[–—−]/g, '-').toUpperCase().replaceAll('U', 'X')],

  // One qualifier for the whole date.
  [/^([\d~?%-]+)$/, ([date = '']) => date.replace(/[~?%]/g, '') + mark(date)],
  [
    /^(?:ca|c|circa|rond|omstreeks|ongeveer|about|around)\b\.? ?(.+)$/,
    ([date = ''], correct) => suffixed(correct(date), '~'),
  ],

  // Digits in another order or with other separators; day before month unless that is no date.
  [/^(\d{4}-\d{2}-\d{2})[t ]\d/, ([date]) => date],
  [digitGroups, ([day, month, year]) => dashed(year, month, day)],
  [digitGroups, ([month, day, year]) => dashed(year, month, day)],
  [/^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/, ([year, month, day]) => dashed(year, month, day)],
  [/^(\d{4})[/. -](\d{1,2})$/, ([year, month]) => dashed(year, month)],
  [/^(\d{1,2})[/. -](\d{4})$/, ([month, year]) => dashed(year, month)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year, month, day]) => dashed(year, month, day)],

  // The northern seasons of level 2.
  [/^(\d{4})-2([5-8])$/, ([year, code]) => `${year}-2${Number(code) - 4}`],

  // Words.
  [/^(?:[a-z]+da[gy],?|de|het|the|in|op|on) (.+)$/, ([date = ''], correct) => correct(date)],
  [/^(\d{1,2})(?:e|ste|de|st|nd|rd|th)? (?:of )?([a-z]+)\.?,? (\d{4})$/, ([day, name, year]) => named(year, name, day)],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([name, day, year]) => named(year, name, day)],
  [/^([a-z]+)\.?,?(?: van| of)? (\d{4})$/, ([name, year]) => named(year, name)],
  [/^(?:jaren )?(\d{3})0(?:'?s)?$/, ([decade]) => `${decade}X`],
  [/^(\d{1,2})(?:e|ste|de|st|nd|rd|th) (?:eeuw|century)$/, ([ordinal]) => `${twoDigits(Number(ordinal) - 1)}XX`],

  // Several dates.
  [/^(.+)\/(?:open|heden|nu|now|present)$/, ([start = ''], correct) => suffixed(correct(start), '/..')],
  [/^(.+)\/(?:unknown|onbekend)$/, ([start = ''], correct) => suffixed(correct(start), '/')],
  [
    /^(?:van |from )?(\d{1,2}) ?(?:tot en met|tot|t\/m|until|to|[–—-]) ?(\d{1,2}) ([a-z].*)$/,
    ([first, last, month], correct) => joined(correct(`${first} ${month}`), '/', correct(`${last} ${month}`)),
  ],
  [
    /^(?:tussen|between) (.+) (?:en|and) (.+)$/,
    ([first = '', last = ''], correct) => bracketed(joined(correct(first), '..', correct(last))),
  ],
  [
    /^(.+) (?:of|or) (.+)$/,
    ([first = '', last = ''], correct) => bracketed(joined(correct(first), ',', correct(last))),
  ],
  [
    /^(?:van |from )?(.+?)(?: (?:tot en met|tot|t\/m|until|to|[–—-]) | ?[–—] ?)(.+)$/,
    ([start = '', end = ''], correct) => joined(correct(start), '/', correct(end)),
  ],
  [/^(\d{4})-(\d{4})$/, ([start, end]) => `${start}/${end}`],
  [/^(?:vanaf|sinds|since|from) (.+)$/, ([start = ''], correct) => suffixed(correct(start), '/..')],
  [/^(?:tot en met|tot|t\/m|until) (.+)$/, ([end = ''], correct) => joined('..', '/', correct(end))],
];

const words: readonly (readonly [string, RegExp])[] = [
  ['01', /^jan(uari|uary)?$/],
  ['02', /^feb(ruari|ruary)?$/],
  ['03', /^(maart|mrt|march|mar)$/],
  ['04', /^apr(il)?$/],
  ['05', /^(mei|may)$/],
  ['06', /^jun[ie]?$/],
  ['07', /^jul[iy]?$/],
  ['08', /^aug(ustus|ust)?$/],
  ['09', /^sept?(ember)?$/],
  ['10', /^o[kc]t(ober)?$/],
  ['11', /^nov(ember)?$/],
  ['12', /^dec(ember)?$/],
  ['21', /^(lente|voorjaar|spring)$/],
  ['22', /^(zomer|summer)$/],
  ['23', /^(herfst|najaar|autumn|fall)$/],
  ['24', /^winter$/],
];

function named(year: string | undefined, name = '', day?: string): string | undefined {
  const found = words.find(([, pattern]) => pattern.test(name));
  return found && dashed(year, found[0], day);
}

const dashed = (year = '', ...parts: (string | undefined)[]): string =>
  [year, ...parts.filter((part) => part !== undefined).map(twoDigits)].join('-');

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

const mark = (date: string): string => {
  const marks = new Set(date.match(/[~?%]/g));
  return marks.size > 1 ? '%' : [...marks].join('');
};

const suffixed = (date: string | undefined, suffix: string) => (date === undefined ? undefined : date + suffix);
const bracketed = (list: string | undefined) => (list === undefined ? undefined : `[${list}]`);
const joined = (first: string | undefined, separator: string, last: string | undefined) =>
  first === undefined || last === undefined ? undefined : first + separator + last;
