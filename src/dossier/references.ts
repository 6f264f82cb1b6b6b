import type { Path } from '../reader/problem.ts';
import { type EntryRef, isEntryRef } from '../schema/entry-ref.ts';
import { isLocale } from '../schema/locales.ts';

/** A reference that stands in the data of an entry, by a field of its own or by a link in a short text (`mention`). */
export interface Reference {
  readonly ref: EntryRef;
  readonly path: Path;
  readonly mention: boolean;
}

/** All references in a value read from content, in the order of its fields. */
export function references(value: unknown, path: Path = []): Reference[] {
  if (isEntryRef(value)) return [{ ref: value, path, mention: false }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => references(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'entry' && 'ref' in value && isEntryRef(value.ref))
    return [{ ref: value.ref, path: textPath(path), mention: true }];
  return Object.entries(value).flatMap(([key, item]) => references(item, [...path, key]));
}

// In the file a short text is one string, so a path into its parsed form ends at its language.
const textPath = (path: Path): Path => path.slice(0, path.findLastIndex(isLocale) + 1);
