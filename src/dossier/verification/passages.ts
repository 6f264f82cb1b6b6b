import { firstIndex } from '../../schema/first-index.ts';
import { foldedText, type FoldedText } from './folded-text.ts';
import { beginnings, endOf, endsAt } from './hyphens.ts';
import { characterEdges, cutsWord } from './whole.ts';

/** The words of a source, and what surrounds them (W3C `TextQuoteSelector`). */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where words stand in the original: the first code point, and the one after the last; counted from 0. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a folded text, in code units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The places of the words of a selector, in their order. */
export interface Places {
  /** Those that answer to the selector. */
  readonly found: readonly Place[];
  /** Those within the prefix and suffix that leave out a part of a word. */
  readonly cut: readonly Place[];
  /** Those without the prefix or suffix. */
  readonly elsewhere: readonly Place[];
}

/** The words as they are looked for: white space around them does not count. */
export const folded = (words: string): string => foldedText(words).text.replace(/^ | $/gu, '');

export const passageOf = (source: FoldedText, { from, to }: Place): Passage => ({
  start: source.starts[from] ?? source.length,
  end: source.ends[to - 1] ?? source.length,
});

/** The place of a passage in the folded text. */
export function placeOf({ starts, ends: lasts }: FoldedText, { start, end }: Passage): Place {
  const { length } = starts;
  const from = firstIndex(length, (unit) => (starts[unit] ?? Infinity) >= start);
  return { from, to: firstIndex(length, (unit) => (lasts[unit] ?? Infinity) >= end) + 1 };
}

/** How many places of the same words are told apart: a text that repeats itself more often proves nothing by them. */
const mostPlaces = 100_000;

/** Every place where the words stand as whole characters, those within words included. */
function occurrences(source: FoldedText, words: string): Place[] {
  if (words === '') return [];
  const isEdge = characterEdges(source);
  const found: Place[] = [];
  for (const from of beginnings(source, words)) {
    const to = endOf(source, words, from) ?? from;
    if (isEdge(from) && isEdge(to)) found.push({ from, to });
    if (found.length === mostPlaces) break;
  }
  return found;
}

// An editor may or may not write the space between the words and what surrounds them.
const follows = (source: FoldedText, prefix: string, { from }: Place): boolean =>
  endsAt(source, prefix, from) || (source.text[from - 1] === ' ' && endsAt(source, prefix, from - 1));

const precedes = (source: FoldedText, suffix: string, { to }: Place): boolean =>
  endOf(source, suffix, to) !== undefined || (source.text[to] === ' ' && endOf(source, suffix, to + 1) !== undefined);

function without(all: readonly Place[], some: readonly Place[]): Place[] {
  const taken = new Set(some);
  return all.filter((place) => !taken.has(place));
}

/** A part of a word answers to a selector only where no whole word does, and its prefix or suffix holds the rest. */
export function places(source: FoldedText, { exact, prefix = '', suffix = '' }: Selector): Places {
  const { text } = source;
  const before = folded(prefix);
  const after = folded(suffix);
  const all = occurrences(source, folded(exact));
  const surrounded = all.filter((place) => follows(source, before, place) && precedes(source, after, place));
  const whole = surrounded.filter(({ from, to }) => !cutsWord(text, from, 'start') && !cutsWord(text, to, 'end'));
  const named = surrounded.filter(
    ({ from, to }) => (before !== '' || !cutsWord(text, from, 'start')) && (after !== '' || !cutsWord(text, to, 'end')),
  );
  const found = whole.length > 0 ? whole : named;
  return { found, cut: without(surrounded, found), elsewhere: without(all, surrounded) };
}

/** Every passage that answers to the selector, in the order of the source; passages may overlap. */
export const passages = (source: FoldedText, selector: Selector): Passage[] =>
  places(source, selector).found.map((place) => passageOf(source, place));
