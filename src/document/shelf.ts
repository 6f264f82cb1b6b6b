import { locales } from '../schema/locales.ts';
import type { NoteRef } from './inline.ts';
import { keyOf } from './key.ts';
import { mapBlocks } from './map.ts';
import type { SourceNote } from './finding.ts';
import type { Block, Document, Entry } from './nodes.ts';
import { walk } from './walk.ts';

/** Some entries of an edition, with the notes that they cite: what a browser loads to compose a document. */
export interface ShelfPart {
  readonly entries: readonly Entry[];
  readonly notes: readonly SourceNote[];
}

/** About as many characters as a part has. */
const partSize = 48_000;

/** The part that has an entry, of so many: by the FNV-1a hash of its key, so that no list of keys is needed. */
export function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  return parts > 0 ? hash % parts : 0;
}

const entriesOf = (blocks: readonly Block[]): Entry[] => blocks.filter((block) => block.type === 'entry');

/** The numbers of the notes that entries cite. */
export function citedIn(entries: readonly Entry[]): ReadonlySet<number> {
  const found = new Set<number>();
  const refs = (all: readonly NoteRef[]): void => {
    for (const { number } of all) found.add(number);
  };
  walk(entries, { refs });
  return found;
}

/** The keys of the source that a passage stands in, once for each language. */
export const sourcesOf = ({ place }: SourceNote): string[] =>
  place
    .flatMap(({ value }) => value)
    .flatMap((node) => (node.type === 'reference' ? [keyOf(node.to)] : []))
    .filter((key) => key.startsWith('sources/'));

const bareEntry = (entry: Entry): Entry => ({
  ...entry,
  origin: undefined,
  children: mapBlocks(entry.children, { refs: (refs) => refs, reference: (node) => [node] }, locales[0]),
});

/** A part as browsers get it: they have no use for where its words were written. */
export const bare = ({ entries, notes }: ShelfPart): ShelfPart => ({
  entries: entries.map(bareEntry),
  notes: notes.map((note) => ({ ...note, origin: undefined })),
});

const made = new WeakMap<Document, readonly ShelfPart[]>();

/** The entries of an edition in parts. */
export function shelfParts(document: Document): readonly ShelfPart[] {
  const known = made.get(document);
  if (known) return known;
  const children = document.parts.flatMap((part) => part.children);
  const entries = entriesOf(children);
  const notes = new Map(
    children.flatMap((block) => (block.type === 'source-notes' ? block.notes : [])).map((note) => [note.number, note]),
  );
  const size = entries.reduce((sum, entry) => sum + JSON.stringify(bareEntry(entry)).length, 0);
  const count = Math.max(1, Math.ceil(size / partSize));
  const groups = Map.groupBy(entries, ({ key }) => partOf(key, count));
  const parts = Array.from({ length: count }, (_, index): ShelfPart => {
    const held = groups.get(index) ?? [];
    const numbers = [...citedIn(held)].toSorted((a, b) => a - b);
    return {
      entries: held,
      // Where the edition uses a note says nothing of a document that is made of parts of it.
      notes: numbers.flatMap((number) => {
        const note = notes.get(number);
        return note ? [{ ...note, usedAt: [] }] : [];
      }),
    };
  });
  made.set(document, parts);
  return parts;
}
