import { bounds, type WrittenDate } from '../schema/edtf.ts';
import { type Locale, locales, perLocale } from '../schema/locales.ts';
import { fold } from '../search/fold.ts';

/** Something in a list, with what readers look it up by. */
export interface Keyed<Item> {
  readonly item: Item;
  /** A letter, a year: `letterKey`, `yearKey`. */
  readonly key: string;
  /** About how many bytes it adds to a page, gzipped. */
  readonly weight: number;
}

/** A list, or what one has of a kind, for the readers of each language in their order. */
export interface Section<Item> {
  /** What its addresses begin with; empty where a list has one section and nothing else stands below its address. */
  readonly id: string;
  readonly items: Readonly<Record<Locale, readonly Keyed<Item>[]>>;
}

/** What one page shows of a section. */
export interface Part<Item> {
  readonly section: string;
  /** The keys that it is of, in order: several short ones, or one that others may share where it is long. */
  readonly keys: readonly string[];
  /** Which of the parts with these keys it is, counted from 1, and how many there are. */
  readonly piece: number;
  readonly pieces: number;
  /** Its address below that of the list, without a slash. It holds `_`, or is a year. */
  readonly path: string;
  readonly items: Readonly<Record<Locale, readonly Item[]>>;
}

/** About how many bytes texts and addresses add to a page, gzipped, with their tags. */
export const bytesOf = (...texts: readonly string[]): number =>
  8 + texts.reduce((all, text) => all + encoder.encode(text).length, 0) / 2;

const encoder = new TextEncoder();

/** How many ranges of keys a section has at most: more could not be seen at a glance. */
const mostRanges = 30;

const sum = (items: readonly Keyed<unknown>[]): number => items.reduce((all, { weight }) => all + weight, 0);

/** What a section weighs where it weighs most. */
export const weightOf = ({ items }: Section<unknown>): number =>
  Math.max(...locales.map((locale) => sum(items[locale])));

/** Neighbouring keys together, as long as they weigh no more than the limit. */
function joined(keys: readonly string[], weights: ReadonlyMap<string, number>, limit: number): string[][] {
  const ranges: string[][] = [];
  let room = 0;
  for (const key of keys) {
    const weight = weights.get(key) ?? 0;
    const last = ranges.at(-1);
    if (last && weight <= room) last.push(key);
    else ranges.push([key]);
    room = (last && weight <= room ? room : limit) - weight;
  }
  return ranges;
}

/** Keys in ranges: as many as fit into one part, or more where there would be too many ranges. */
function ranges(keys: readonly string[], weights: ReadonlyMap<string, number>, budget: number): string[][] {
  let found = joined(keys, weights, budget);
  for (let limit = budget * 2; found.length > mostRanges; limit *= 2) found = joined(keys, weights, limit);
  return found;
}

/** Items in so many pieces, about equal in weight. */
function cut<Item>(items: readonly Keyed<Item>[], pieces: number): Item[][] {
  const size = sum(items) / pieces;
  const parts = Array.from({ length: pieces }, (): Item[] => []);
  let before = 0;
  for (const { item, weight } of items) {
    parts[Math.min(pieces - 1, Math.floor((before + weight / 2) / size))]?.push(item);
    before += weight;
  }
  return parts;
}

/** Years by number, all else as text: what is no year comes after all years. */
function compareKeys(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? (a < b ? -1 : 1) : difference;
}

/** A key as addresses have it, in ASCII: `a`, `2019`, `0` for `#`, `u436` for ж. */
const inAddress = (key: string): string =>
  key.replace('#', '0').replace(/[^ -~]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);

function addressOf(section: string, keys: readonly string[], piece: number, pieces: number): string {
  const [first = '', last = first] = [keys[0], keys.at(-1)];
  return [section, inAddress(first), ...(first === last ? [] : [inAddress(last)]), ...(pieces > 1 ? [piece] : [])]
    .filter((name) => name !== '')
    .join('_');
}

/**
 * A section in parts of at most about a budget: short neighbouring keys joined, long ones cut. Its addresses are the
 * same in all languages, since keys are joined and cut by where they weigh most.
 */
export function partsOf<Item>({ id, items }: Section<Item>, budget: number): Part<Item>[] {
  const byKey = perLocale((locale) => Map.groupBy(items[locale], ({ key }) => key));
  const keys = [...new Set(locales.flatMap((locale) => [...byKey[locale].keys()]))].toSorted(compareKeys);
  const weights = new Map(
    keys.map((key) => [key, Math.max(...locales.map((locale) => sum(byKey[locale].get(key) ?? [])))]),
  );
  return ranges(keys, weights, budget).flatMap((range) => {
    const wanted = new Set(range);
    const found = perLocale((locale) => items[locale].filter(({ key }) => wanted.has(key)));
    const weight = Math.max(...locales.map((locale) => sum(found[locale])));
    const most = Math.max(...locales.map((locale) => found[locale].length));
    const pieces = Math.max(1, Math.min(Math.ceil(weight / budget), most));
    const cuts = perLocale((locale) => cut(found[locale], pieces));
    return Array.from({ length: pieces }, (_, index) => ({
      section: id,
      keys: range,
      piece: index + 1,
      pieces,
      path: addressOf(id, range, index + 1, pieces),
      items: perLocale((locale) => cuts[locale][index] ?? []),
    }));
  });
}

/** The letter that a name is looked up under; `#` for digits and signs, which come first. */
export const letterKey = (name: string): string => /[\p{L}\p{N}]/u.exec(fold(name))?.[0].replace(/\p{N}/u, '#') ?? '#';

/** The key of what has no date, or one that begins and ends nowhere. */
export const undated = 'undated';

/** The year in which something begins, as a key: `2019`, `0800`, and before Christ `-0044`. As in the timeline. */
export function yearKey(date: WrittenDate | undefined): string {
  if (date === undefined) return undated;
  const { earliest, latest } = bounds(date.date);
  const day = earliest === -Infinity ? latest : earliest;
  if (!Number.isFinite(day)) return undated;
  const year = new Date(day * 864e5).getUTCFullYear();
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}
