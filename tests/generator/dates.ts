import { type Edtf, type EdtfInterval, type EdtfQualifier, seasonCodes } from '../../src/schema/edtf-model.ts';
import type { Pair } from './words.ts';
import type { Random } from './random.ts';

/** The year in which a generated dossier was finished: nothing in it is later. */
export const lastYear = 2024;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const year = (chance: Random): number => chance.between(1995, lastYear - 1);
const month = (chance: Random): string => `${year(chance)}-${twoDigits(chance.between(1, 12))}`;
const day = (chance: Random): string => `${month(chance)}-${twoDigits(chance.between(1, 28))}`;

type Maker = (chance: Random) => string;

const qualifiers: Readonly<Record<EdtfQualifier, string>> = {
  approximate: '~',
  uncertain: '?',
  'approximate-and-uncertain': '%',
};

/** Earlier than all others. */
const early: Maker = (chance) => String(chance.between(1980, 1994));
// The grammar of EDTF has no seasons in intervals.
const ends: Readonly<Record<Exclude<EdtfInterval['start']['type'], 'season'>, Maker>> = {
  open: () => '..',
  unknown: () => '',
  year: (chance) => String(year(chance)),
  month,
  day,
  years: () => '200X',
};

const qualified = (plain: Maker): Maker[] => Object.values(qualifiers).map((mark) => (chance) => plain(chance) + mark);
const isUnbounded = (type: string): boolean => type === 'open' || type === 'unknown';
// At least one end of an interval is a date.
const intervals: Maker[] = Object.entries(ends).flatMap(([type, end]): Maker[] => [
  (chance) => `${early(chance)}/${end(chance)}`,
  (chance) => (isUnbounded(type) ? `${end(chance)}/${year(chance)}` : `${end(chance)}/${lastYear}`),
]);
const members: Maker = (chance) => `${early(chance)},${month(chance)},1871..1874`;

/** Every form that EDTF has for each kind of date. */
const forms: Readonly<Record<Edtf['type'], readonly Maker[]>> = {
  day: [day, ...qualified(day)],
  month: [month, ...qualified(month), (chance) => `${month(chance)}-XX`],
  year: [
    (chance) => String(year(chance)),
    ...qualified((chance) => String(year(chance))),
    (chance) => `${year(chance)}-XX`,
    (chance) => `${year(chance)}-XX-XX`,
    (chance) => `-0${chance.between(100, 999)}`,
    (chance) => `Y-${chance.between(10_000, 99_999)}`,
    () => '0000',
  ],
  season: seasonCodes.map((code) => (chance: Random) => `${year(chance)}-${code}`),
  years: [() => '198X', () => '19XX', () => '1XXX', () => '-001X'],
  unknown: [() => 'XXXX', () => 'XXXX-XX', () => 'XXXX-XX-XX'],
  interval: intervals,
  'one-of': [(chance) => `[${members(chance)}]`, (chance) => `[..${year(chance)}]`],
  'all-of': [(chance) => `{${members(chance)}}`, (chance) => `{${early(chance)}..}`],
};

const all: readonly Maker[] = Object.values(forms).flat();
const common: readonly Maker[] = [day, day, day, month, month, (chance) => String(year(chance))];

/** How many dates it takes for each form to occur. */
export const dateForms = all.length * 2;

/** A date in EDTF: every second is of a kind that is common, the others are of each form in turn. */
export const aDate = (chance: Random, number: number): string =>
  (number % 2 === 0 ? chance.pick(common) : (all[((number - 1) / 2) % all.length] ?? day))(chance);

/** `2003/..` */
export const aBeginning = (chance: Random): string => `${year(chance)}/..`;

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** How a source might word a date; what has no simple wording is said as vaguely as it is. */
export function dateWords(edtf: string): Pair {
  const [, since] = /^(\d{4})\/\.\.$/.exec(edtf) ?? [];
  if (since !== undefined) return { nl: `sinds ${since}`, en: `since ${since}` };
  const [, years, monthText, dayText] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?[~?%]?$/.exec(edtf) ?? [];
  if (years === undefined) return { nl: `in een tijd die bekend is als ${edtf}`, en: `at a time known as ${edtf}` };
  const words = (locale: 'nl' | 'en'): string =>
    [dayText && Number(dayText), monthText && months[locale][Number(monthText) - 1], years].filter(Boolean).join(' ');
  const [nl, en] = /[~?%]$/.test(edtf) ? ['omstreeks', 'around'] : dayText ? ['op', 'on'] : ['in', 'in'];
  return { nl: `${nl} ${words('nl')}`, en: `${en} ${words('en')}` };
}
