import { loadScript } from '../disk/load-script.ts';
import type { Entry, SourceNote } from '../document/nodes.ts';
import { keyOf } from '../document/key.ts';
import type { Shelf } from '../document/select.ts';
import { partOf, type ShelfPart } from '../document/shelf.ts';
import { partName, partFile } from './shelf-script.ts';
import type { BriefingLanguages } from './selection.ts';

/** Runs the script of a part, which is how a page gets at data beside it, from a server and from disk alike. */
async function loadPart(base: string, name: string): Promise<ShelfPart> {
  if (!globalThis.dossierShelf?.[name]) await loadScript(base + partFile(name));
  const part = globalThis.dossierShelf?.[name];
  if (!part) throw new Error(`${partFile(name)} brought nothing.`);
  return part;
}

/** The parts of editions that were asked for. One that did not load is asked for again. */
export function shelves(base: string, sizes: ReadonlyMap<BriefingLanguages, number>) {
  const loaded = new Map<string, Promise<ShelfPart>>();
  const part = (name: string): Promise<ShelfPart> => {
    const asked = loaded.get(name) ?? loadPart(base, name);
    loaded.set(name, asked);
    asked.catch(() => loaded.delete(name));
    return asked;
  };
  const sourcesOf = (notes: Iterable<SourceNote>): string[] =>
    [...notes].flatMap(({ place }) =>
      place.flatMap(({ value }) => value.flatMap((node) => (node.type === 'reference' ? [keyOf(node.to)] : []))),
    );

  /** The entries with these keys, the notes that they cite, and the sources of those, and so on. */
  return async (languages: BriefingLanguages, keys: readonly string[]): Promise<Shelf> => {
    const size = sizes.get(languages) ?? 0;
    const entries = new Map<string, Entry>();
    const notes = new Map<number, SourceNote>();
    const numbers = new Set<number>();
    const load = async (wanted: readonly string[]): Promise<void> => {
      const fresh = new Set(wanted.map((key) => partOf(key, size)).filter((number) => !numbers.has(number)));
      if (fresh.size === 0) return;
      for (const number of fresh) numbers.add(number);
      const parts = await Promise.all([...fresh].map((number) => part(partName(languages, number))));
      for (const each of parts) {
        for (const entry of each.entries) entries.set(entry.key, entry);
        for (const note of each.notes) notes.set(note.number, note);
      }
      await load(sourcesOf(notes.values()));
    };
    await load(keys);
    return { entries, notes };
  };
}
