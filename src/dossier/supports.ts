import { type AnyEntry, type Content, dataEntries } from '../reader/content.ts';
import type { Path } from '../reader/problem.ts';
import { type EntryId, type EntryRef, isEntryRef, ref } from '../schema/entry-ref.ts';

/** A passage of a source, and the fact or quotation of an entry that rests on it. */
export interface Support {
  readonly entry: EntryRef;
  /** The field that rests on the passage: `['participants', 2]`, or `['segments', 0]` of a quote. */
  readonly path: Path;
  readonly source: EntryId<'sources'>;
  readonly exact: string;
}

function evidenceIn(
  value: unknown,
  path: Path,
  found: (source: EntryId<'sources'>, exact: string, path: Path) => void,
): void {
  if (Array.isArray(value)) value.forEach((item: unknown, index) => evidenceIn(item, [...path, index], found));
  else if (typeof value === 'object' && value !== null) {
    if ('exact' in value && typeof value.exact === 'string' && 'source' in value && isSource(value.source))
      // The evidence stands in a list named `evidence`; the fact is what that list belongs to.
      found(value.source.id, value.exact, path.slice(0, -2));
    else for (const [key, item] of Object.entries(value)) evidenceIn(item, [...path, key], found);
  }
}

const isSource = (value: unknown): value is EntryRef<'sources'> => isEntryRef(value) && value.collection === 'sources';

/** Every passage that an entry rests on, in the order of its fields. */
export function supportsOf(entry: AnyEntry): Support[] {
  const entryRef = ref(entry.collection, entry.id);
  if (entry.collection === 'quotes')
    return entry.data.segments.map(({ exact }, index) => ({
      entry: entryRef,
      path: ['segments', index],
      source: entry.data.source.id,
      exact,
    }));
  const supports: Support[] = [];
  evidenceIn(entry.data, [], (source, exact, path) => supports.push({ entry: entryRef, path, source, exact }));
  return supports;
}

/** Every passage that anything in the content rests on. */
export const supports = (content: Content): Support[] => dataEntries(content).flatMap(supportsOf);
