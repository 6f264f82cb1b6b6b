import { brought } from '../disk/load-script.ts';
import type { SourceNote } from '../../document/finding.ts';
import type { Entry } from '../../document/nodes.ts';
import type { Shelf } from '../../document/select.ts';
import { citedIn, partOf, type ShelfPart, sourcesOf } from '../../document/shelf.ts';
import { partName, partFile } from '../../contract/composer/shelf-script.ts';
import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';

/** Runs the script of a part, which is how a page gets at data beside it, from a server and from disk alike. */
const loadPart = (base: string, name: string): Promise<ShelfPart> =>
  brought(base + partFile(name), () => globalThis.dossierShelf?.[name]);

/** The parts of editions that were asked for, of so many each. One that did not load is asked for again. */
export function shelves(base: string, sizeOf: (languages: BriefingLanguages) => number) {
  const loaded = new Map<string, Promise<ShelfPart>>();
  const part = (name: string): Promise<ShelfPart> => {
    const asked = loaded.get(name) ?? loadPart(base, name);
    loaded.set(name, asked);
    asked.catch(() => loaded.delete(name));
    return asked;
  };
  /** The entries with these keys, the notes that they cite, and the sources of those, and so on. */
  return async (languages: BriefingLanguages, keys: readonly string[]): Promise<Shelf> => {
    const size = sizeOf(languages);
    const entries = new Map<string, Entry>();
    const notes = new Map<number, SourceNote>();
    const asked = new Set<string>();
    for (let wanted = keys; wanted.length > 0;) {
      for (const key of wanted) asked.add(key);
      const numbers = new Set(wanted.map((key) => partOf(key, size)));
      const parts = await Promise.all([...numbers].map((number) => part(partName(languages, number))));
      for (const each of parts) {
        for (const entry of each.entries) entries.set(entry.key, entry);
        for (const note of each.notes) notes.set(note.number, note);
      }
      // A part has entries that nobody asked for: what they cite is not followed.
      const found = wanted.flatMap((key) => entries.get(key) ?? []);
      const cited = [...citedIn(found)].flatMap((number) => notes.get(number) ?? []);
      wanted = [...new Set(cited.flatMap(sourcesOf))].filter((key) => !asked.has(key));
    }
    return { entries, notes };
  };
}
