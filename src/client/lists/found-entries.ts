import type { ListEntry } from '../../contract/composer/composer-data.ts';
import { fold } from '../../search/fold.ts';

/** An entry, with what it is found by. */
export interface Findable {
  readonly entry: ListEntry;
  readonly words: string;
}

/** Entries with their names, aliases and what is said of them, in plain letters. */
export const findable = (entries: readonly ListEntry[]): Findable[] =>
  entries.map((entry) => ({ entry, words: fold([entry.name, ...(entry.aliases ?? []), entry.label ?? ''].join(' ')) }));

/** The words that are asked for, in plain letters. */
const wordsIn = (asked: string): string[] => fold(asked).split(/\s+/).filter(Boolean);

/** Those that have every word that is asked for, be it within another; none where nothing is. */
export function foundEntries(all: readonly Findable[], asked: string): ListEntry[] {
  const words = wordsIn(asked);
  if (words.length === 0) return [];
  return all.flatMap((each) => (words.every((word) => each.words.includes(word)) ? each.entry : []));
}

/** The other names of an entry that have every word that is asked for, where its own does not. */
export function otherNames({ name, aliases = [] }: ListEntry, asked: string): string[] {
  const words = wordsIn(asked);
  const has = (text: string): boolean => words.every((word) => fold(text).includes(word));
  return has(name) ? [] : aliases.filter(has);
}
