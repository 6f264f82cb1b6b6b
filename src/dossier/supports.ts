import { type AnyEntry, type Content, dataEntries } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import { type EntryId, type EntryRef, ref } from '../schema/entry-ref.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { PassageRecord, Provenance } from '../schema/provenance.ts';
import { citedPassages } from './provenance/cited-passages.ts';

/** A passage of a source, and the fact or quotation of an entry that rests on it. */
export interface Support {
  readonly entry: EntryRef;
  /** The field that rests on the passage: `['participants', 2]`, or `['segments', 0]` of a quote. */
  readonly path: Path;
  readonly source: EntryId<'sources'>;
  readonly exact: string;
  /** Where it stands in the archived text; `undefined` where that was never verified. */
  readonly place: PassageRecord | undefined;
}

// Evidence stands in a list named `evidence`; the fact is what that list belongs to.
const factPath = (path: Path): Path => (path.at(-2) === 'evidence' ? path.slice(0, -2) : path);

/** Every passage that an entry rests on, in the order of its fields. */
const supportsOf = (entry: AnyEntry, provenance: Provenance | undefined): Support[] =>
  citedPassages(entry).map(({ key, path, source, exact }) => ({
    entry: ref(entry.collection, entry.id),
    path: factPath(path),
    source,
    exact,
    place: provenance?.passages[key],
  }));

/** Every passage that anything in the content rests on. */
export const supports = (content: Content, provenance: Provenance | undefined): Support[] =>
  dataEntries(content).flatMap((entry) => supportsOf(entry, provenance));

/** Words that an entry cites, with what tells them from others like them. */
export type Words = Pick<Evidence, 'source' | 'exact' | 'prefix' | 'suffix'>;

/** The same for the same words at the same place of the same source, and for nothing else. */
export const wordsKey = (source: string, { exact, prefix, suffix }: Omit<Words, 'source'>): string =>
  JSON.stringify([source, exact, prefix, suffix]);

/** Finds where words stand in the archived text of their source. The same words have the same place wherever cited. */
export function placesOf(content: Content, provenance: Provenance): (words: Words) => PassageRecord | undefined {
  const places = new Map(
    dataEntries(content)
      .flatMap(citedPassages)
      .map((passage) => [wordsKey(passage.source, passage), provenance.passages[passage.key]]),
  );
  return (words) => places.get(wordsKey(words.source.id, words));
}
