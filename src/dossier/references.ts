import type { Path } from '../reader/problem.ts';
import { type EntryRef, isEntryRef } from '../schema/entry-ref.ts';
import { isLocale } from '../schema/locales.ts';
import { walkFields } from './walk-fields.ts';

/** A reference that stands in the data of an entry, by a field of its own or by a link in a short text (`mention`). */
export interface Reference {
  readonly ref: EntryRef;
  readonly path: Path;
  readonly mention: boolean;
}

/** All references in a value read from content, in the order of its fields. */
export function references(data: unknown): Reference[] {
  const found: Reference[] = [];
  walkFields(data, (value, path) => {
    if (typeof value !== 'object' || value === null) return true;
    if (isEntryRef(value)) found.push({ ref: value, path: [...path], mention: false });
    else if ('type' in value && value.type === 'entry' && 'ref' in value && isEntryRef(value.ref))
      found.push({ ref: value.ref, path: textPath(path), mention: true });
    else return false;
    return true;
  });
  return found;
}

// In the file a short text is one string, so a path into its parsed form ends at its language.
const textPath = (path: Path): Path => path.slice(0, path.findLastIndex(isLocale) + 1);
