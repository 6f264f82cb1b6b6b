import type { NoteRef } from '../../inline.ts';
import type { Contents, Place, SourceNote } from '../../finding.ts';
import type { Block, Footnotes, Part } from '../../nodes.ts';
import { walk } from '../../walk.ts';

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

export function outline(parts: readonly Part[]): Outline {
  const places = new Set(parts.map(({ anchor }) => anchor));
  const sourceNotes = new Map<number, SourceNote>();
  const footnotes = new Map<string, Footnotes['notes'][number]>();
  const listed = new Map<string, Listed>();
  const refs = (cited: readonly NoteRef[]): void => {
    for (const { id } of cited) if (id !== undefined) places.add(id);
  };
  const block = (node: Block): void => {
    if (node.type === 'entry') places.add(node.anchor);
    if (node.type === 'footnotes') for (const note of node.notes) footnotes.set(note.anchor, note);
    if (node.type === 'contents') for (const line of listedIn(node)) listed.set(line.place.anchor, line);
    if (node.type === 'source-notes')
      for (const note of node.notes) {
        sourceNotes.set(note.number, note);
        places.add(noteAnchor(note.number));
      }
  };
  for (const { children } of parts) walk(children, { block, refs });
  return { places, sourceNotes, footnotes, listed };
}

/** The places that a footnote has in it: where it cites sources. */
export function placesIn({ children }: Footnotes['notes'][number]): string[] {
  const ids: string[] = [];
  walk(children, { refs: (refs) => ids.push(...refs.flatMap(({ id }) => id ?? [])) });
  return ids;
}

/** Where a source note stands in the list of all. */
export const noteAnchor = (number: number): string => `note-${number}`;
