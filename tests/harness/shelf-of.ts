import type { Shelf } from '../../src/document/select.ts';
import type { ShelfPart } from '../../src/document/shelf.ts';

/** All parts of an edition as one shelf. */
export const shelfOf = (parts: readonly ShelfPart[]): Shelf => ({
  entries: new Map(parts.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry]))),
  notes: new Map(parts.flatMap(({ notes }) => notes.map((note) => [note.number, note]))),
});
