import type { Locale } from '../../../schema/locales.ts';
import type { FoundPage } from './engine.ts';

/** An entry that was found. */
export interface Hit {
  /** Its place among all entries. */
  readonly entry: number;
  /** The language in which it was found. */
  readonly lang: Locale;
  readonly score: number;
  readonly page: () => Promise<FoundPage>;
}

/** The best first; of equals, in the order of entries, so that the same question has the same answer. */
export const ranked = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => b.score - a.score || a.entry - b.entry);

/** The hits of several languages, each entry once: in the language of the reader, where it was found in that. */
export function merged(hits: readonly (readonly Hit[])[], locale: Locale): Hit[] {
  const byEntry = Map.groupBy(hits.flat(), ({ entry }) => entry);
  return ranked([...byEntry.values()].flatMap((same) => same.find(({ lang }) => lang === locale) ?? same.slice(0, 1)));
}

/** The hits of each of several words, each entry once: those with most of the words first. */
export function mostWords(hits: readonly (readonly Hit[])[]): Hit[] {
  const byEntry = Map.groupBy(hits.flat(), ({ entry }) => entry);
  const summed = [...byEntry.values()].flatMap((same) =>
    same.slice(0, 1).map((hit) => ({ ...hit, score: same.reduce((all, { score }) => all + 1000 + score, 0) })),
  );
  return ranked(summed);
}
