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

/** About as many characters as a part may have. */
const partSize = 48_000;

/** In how many parts an edition of so many characters is loaded. */
export const partsFor = (characters: number): number => Math.max(1, Math.ceil(characters / partSize));

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

/** The entries of an edition in so many parts: gives one of them. */
export function shelfParts(document: Document, parts: number): (index: number) => ShelfPart {
  const children = document.parts.flatMap((part) => part.children);
  const groups = Map.groupBy(entriesOf(children), ({ key }) => partOf(key, parts));
  const notes = new Map(
    children.flatMap((block) => (block.type === 'source-notes' ? block.notes : [])).map((note) => [note.number, note]),
  );
  return (index) => {
    const entries = groups.get(index) ?? [];
    const numbers = [...citedIn(entries)].toSorted((a, b) => a - b);
    return {
      entries,
      // Where the edition uses a note says nothing of a document that is made of parts of it.
      notes: numbers.flatMap((number) => {
        const note = notes.get(number);
        return note ? [{ ...note, usedAt: [] }] : [];
      }),
    };
  };
}
