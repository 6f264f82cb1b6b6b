import { numbersIn } from '../../reading/facts/numbers.ts';
import type { ReadingLanguage } from '../../reading/words/words.ts';
import { mentionsIn, yearsIn } from './date-mentions.ts';
import { figureValues } from './figure-words.ts';
import { specialNumbers } from './special-numbers.ts';
import { walkFields } from '../walk-fields.ts';

const languages = ['nl', 'en'] as const satisfies readonly ReadingLanguage[];

const datesIn = (text: string): number[] => [
  ...yearsIn(text, undefined),
  ...languages.flatMap((lang) =>
    mentionsIn(text, lang).flatMap(({ day, year }) => [day, year].filter((number) => number !== undefined)),
  ),
];

/** The numbers that words have, in digits, in words and in dates; in the notation of either language. */
function numbersOfWords(text: string): number[] {
  return [
    ...languages.flatMap((lang) => numbersIn(text, lang).map(({ value }) => value)),
    ...specialNumbers(text),
    // Days and years are in digits, and most words have none.
    ...(/\d/.test(text) ? datesIn(text) : []),
  ];
}

const isDate = (value: object): value is { text: string } =>
  'date' in value && 'text' in value && typeof value.text === 'string';

const isFigure = (value: object): value is Parameters<typeof figureValues>[0] => 'value' in value && 'unit' in value;

/** What editors say by themselves, in their own words, bears nothing; nor does what names a file or an address. */
const ownWords: ReadonlySet<string | number | undefined> = new Set([
  'description',
  'notes',
  'note',
  'sha256',
  'url',
  'sameAs',
]);

/** The numbers that an entry bears out: of its figures, dates, names and the words that it quotes and cites. */
export function borneNumbers(data: object): ReadonlySet<number> {
  const found = new Set<number>();
  walkFields(data, (value, path) => {
    if (ownWords.has(path.at(-1))) return true;
    if (typeof value === 'string') for (const number of numbersOfWords(value)) found.add(number);
    if (typeof value !== 'object' || value === null) return false;
    if (isFigure(value)) for (const number of figureValues(value)) found.add(number);
    if (!isDate(value)) return false;
    for (const [digits] of value.text.matchAll(/\d+/g)) found.add(Number(digits));
    return true;
  });
  return found;
}

const significant = (value: number): number => String(value).replace(/^0\.0*|\.|0+$/g, '').length;

/** Whether a number is another one that was rounded: 1,800 of 1,812, and not 1,812 of 1,811. */
function isRounded(value: number, of: number): boolean {
  const digits = significant(value);
  if (value < 100 || digits >= significant(of) || Math.abs(of - value) > of * 0.03) return false;
  const unit = 10 ** (Math.floor(Math.log10(of)) + 1 - digits);
  return [Math.round, Math.floor, Math.ceil].some((round) => Math.abs(round(of / unit) * unit - value) < unit / 1e6);
}

/** Whether a number is among those that are borne out, or is one of them rounded. */
export const isBorne = (value: number, borne: ReadonlySet<number>): boolean =>
  borne.has(value) || [...borne].some((of) => isRounded(value, of));
