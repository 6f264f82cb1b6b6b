import { type AnyEntry, type Content, dataEntries } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import { type EntryId, type EntryRef, ref } from '../schema/entry-ref.ts';
import { citedPassages } from './provenance/cited-passages.ts';

/** A passage of a source, and the fact or quotation of an entry that rests on it. */
export interface Support {
  readonly entry: EntryRef;
  /** The field that rests on the passage: `['participants', 2]`, or `['segments', 0]` of a quote. */
  readonly path: Path;
  readonly source: EntryId<'sources'>;
  readonly exact: string;
}

// Evidence stands in a list named `evidence`; the fact is what that list belongs to.
const factPath = (path: Path): Path => (path.at(-2) === 'evidence' ? path.slice(0, -2) : path);

/** Every passage that an entry rests on, in the order of its fields. */
export const supportsOf = (entry: AnyEntry): Support[] =>
  citedPassages(entry).map(({ path, source, exact }) => ({
    entry: ref(entry.collection, entry.id),
    path: factPath(path),
    source,
    exact,
  }));

/** Every passage that anything in the content rests on. */
export const supports = (content: Content): Support[] => dataEntries(content).flatMap(supportsOf);
