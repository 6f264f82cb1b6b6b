import type { Locale } from '../../../schema/locales.ts';
import type { NoteRef } from '../../inline.ts';
import { mapBlocks } from '../../map.ts';
import type { Block, Contents, Footnotes, Part, Place, SourceNote } from '../../nodes.ts';

/** What a writer has to know of the whole document before it writes the first line. */
export interface Outline {
  /** The anchors of all places that a link may lead to. */
  readonly places: ReadonlySet<string>;
  readonly sourceNotes: ReadonlyMap<number, SourceNote>;
  /** The footnotes of running text by their anchors. */
  readonly footnotes: ReadonlyMap<string, Footnotes['notes'][number]>;
  /** What the contents list, by anchor: a part stands at level 1, an entry in it at 2. */
  readonly listed: ReadonlyMap<string, Listed>;
}

export interface Listed {
  readonly place: Place;
  readonly level: 1 | 2;
}

/** The lines of contents as they stand below each other. */
export const listedIn = ({ lines }: Contents): Listed[] =>
  lines.flatMap((part) => [{ place: part, level: 1 }, ...part.entries.map((place): Listed => ({ place, level: 2 }))]);

/** All blocks, in whatever they stand. */
function* within(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ('children' in block && (block.type === 'entry' || block.type === 'remark' || block.type === 'key-figure'))
      yield* within(block.children);
    else if (block.type === 'foreign' || block.type === 'blockquote') yield* within(block.children);
    else if (block.type === 'columns') for (const { value } of block.cells) yield* within(value);
    else if (block.type === 'list') for (const item of block.items) yield* within(item);
    else if (block.type === 'footnotes') for (const { children } of block.notes) yield* within(children);
    else if (block.type === 'fact') for (const { remark } of block.values) if (remark) yield* within([remark]);
  }
}

export function outline(parts: readonly Part[], locale: Locale): Outline {
  const children = parts.flatMap((part) => part.children);
  const all = [...within(children)];
  const places = new Set(parts.map(({ anchor }) => anchor));
  const refs = (cited: readonly NoteRef[]) => {
    for (const { id } of cited) if (id !== undefined) places.add(id);
    return cited;
  };
  mapBlocks(children, { refs, reference: (node) => [node] }, locale);
  const sourceNotes = all.flatMap((block) => (block.type === 'source-notes' ? block.notes : []));
  for (const block of all) if (block.type === 'entry') places.add(block.anchor);
  for (const { number } of sourceNotes) places.add(noteAnchor(number));
  const lines = all.flatMap((block) => (block.type === 'contents' ? listedIn(block) : []));
  return {
    places,
    sourceNotes: new Map(sourceNotes.map((note) => [note.number, note])),
    footnotes: new Map(
      all.flatMap((block) => (block.type === 'footnotes' ? block.notes : [])).map((note) => [note.anchor, note]),
    ),
    listed: new Map(lines.map((line) => [line.place.anchor, line])),
  };
}

/** Where a source note stands in the list of all. */
export const noteAnchor = (number: number): string => `note-${number}`;
