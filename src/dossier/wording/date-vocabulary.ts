import * as english from '../../reading/words/dates-en.ts';
import * as dutch from '../../reading/words/dates-nl.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';

const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

/** How a language names months and days, and what is counted from the day of a text. */
export interface DateVocabulary {
  /** Patterns, from January on. */
  readonly months: readonly string[];
  /** Patterns, from Sunday on. */
  readonly weekdays: readonly string[];
  /** The same as whole words. */
  readonly wholeMonths: readonly RegExp[];
  readonly wholeWeekdays: readonly RegExp[];
  /** Words for a day by its distance from that of the text: `gisteren` is -1. */
  readonly days: readonly (readonly [RegExp, number])[];
}

function vocabulary({ months, weekdays, days }: typeof dutch | typeof english, parts: string): DateVocabulary {
  const daily = weekdays.map((names) => `(?:${names})${parts}`);
  return {
    months,
    weekdays: daily,
    wholeMonths: months.map((names) => new RegExp(`^(?:${names})$`, 'iu')),
    wholeWeekdays: daily.map(word),
    days: Object.entries(days).map(([name, distance]) => [word(name), distance] as const),
  };
}

export const dateVocabulary: Readonly<Record<ReadingLanguage, DateVocabulary>> = {
  nl: vocabulary(dutch, '(?:s?(?:ochtend|morgen|middag|namiddag|avond|nacht))?s?'),
  en: vocabulary(english, "(?:['’]?s)?"),
};

/** What a number is when it is no year: `2000 mensen`. */
export const notYear: Readonly<Record<ReadingLanguage, RegExp>> = { nl: dutch.notYear, en: english.notYear };

const feasts = word(
  'kerst\\p{L}*|christmas|boxing day|pasen|paas\\p{L}*|easter|goede vrijdag|good friday|hemelvaart\\p{L}*|ascension day|pinkster\\p{L}*|whitsun|pentecost|nieuwjaar\\p{L}*|new year\\p{L}*|oudejaar\\p{L}*|driekoningen|valentijn\\p{L}*|valentine\\p{L}*|koningsdag|koninginnedag|bevrijdingsdag|dodenherdenking|dag van de arbeid|labou?r day|may day|nationale feestdag|national day|independence day|allerheiligen|allerzielen|all saints\\p{L}*|wapenstilstand\\p{L}*|armistice day|thanksgiving|sinterklaas|halloween|carnaval|ramadan|suikerfeest|offerfeest|eid|prinsjesdag',
);

/** Whether words name a day by its feast. */
export const namesFeast = (text: string): boolean => feasts.test(text);

/** How many days lie between a feast and a text that does not say of which year it is, at most. */
export const feastReach = 430;

/** Words that count from the day of the text or from another one, with the most days that may lie between. */
const relative: readonly (readonly [RegExp, number])[] = [
  [word('zonet|zojuist|zopas|net|nu|intussen|inmiddels|just|now|overnight'), 2],
  [word('weekend|dag|dagen|days?|uur|uren|hours?'), 31],
  [word('week|weken|weeks?|fortnight'), 100],
  [word('maand|maanden|months?|kwartaal|quarter|trimester'), 430],
  [word('zomer|winter|lente|voorjaar|herfst|najaar|summer|spring|autumn'), 430],
  [feasts, feastReach],
  [
    word(
      'jaar|jaren|jarige?|years?|eeuw|century|decenni\\p{L}+|decades?|sindsdien|since|destijds|toen|later|eerder|earlier|recent\\p{L}*',
    ),
    Infinity,
  ],
];

/** How many days may lie between a text and what its words count from it: 0 where they count nothing. */
export const reachOf = (text: string): number =>
  Math.max(0, ...relative.flatMap(([words, days]) => (words.test(text) ? [days] : [])));

/** Words for a year by its distance from that of the text. */
const yearsApart: readonly (readonly [RegExp, number])[] = [
  [word('vorig jaar|verleden jaar|last year(?! of)'), -1],
  [word('dit jaar|this year'), 0],
  [word('volgend jaar|next year'), 1],
];

/** How far the years that words name so lie from that of their text. */
export const yearsNamed = (text: string): number[] =>
  yearsApart.flatMap(([words, years]) => (words.test(text) ? [years] : []));

/** What is no day of the week, though it has the letters of one: `he sat`, `they wed`, `The Sun`. */
const noWeekday = /(?<!\p{L})(?:sat|sun|wed|mon|(?<=[Tt]he )Sun)(?!\p{L})/gu;

/** The days of the week that words name, from 0, Sunday. */
export function weekdaysIn(text: string, { wholeWeekdays }: DateVocabulary): number[] {
  const said = text.replace(noWeekday, '');
  return wholeWeekdays.flatMap((name, index) => (name.test(said) ? [index] : []));
}
