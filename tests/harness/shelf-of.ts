import type { Document } from '../../src/document/nodes.ts';
import type { Shelf } from '../../src/document/select.ts';
import { type ShelfPart, shelfParts } from '../../src/document/shelf.ts';

/** All parts of an edition as one shelf. */
export const shelfOf = (parts: readonly ShelfPart[]): Shelf => ({
  entries: new Map(parts.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry]))),
  notes: new Map(parts.flatMap(({ notes }) => notes.map((note) => [note.number, note]))),
});

/** All of so many parts of an edition. */
export function shelfPartsOf(document: Document, count = 1): ShelfPart[] {
  const part = shelfParts(document, count);
  return Array.from({ length: count }, (_, index) => part(index));
}
