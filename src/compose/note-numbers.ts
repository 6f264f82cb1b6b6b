import { type Edition, noteLinks } from './edition.ts';

/** A note that the document cites, with its new number and where it is cited. */
export interface CitedNote {
  readonly number: number;
  /** The note in the edition. */
  readonly original: Element;
  /** The anchors of the entries that cite it, each with that of the first reference there. */
  readonly places: Map<string, string>;
}

const oldId = (link: Element): string => link.getAttribute('href')?.slice(1) ?? '';

/** Numbers notes from 1 in the order in which entries cite them. */
export function noteNumbers(edition: Edition) {
  const cited = new Map<string, CitedNote>();

  function noteOf(link: Element): CitedNote | undefined {
    const original = edition.notes.get(oldId(link));
    if (!original) return undefined;
    const note = cited.get(original.id) ?? { number: cited.size + 1, original, places: new Map<string, string>() };
    cited.set(original.id, note);
    return note;
  }

  function refer(link: Element, { number, places }: CitedNote, anchor: string): void {
    link.setAttribute('href', `#note-${number}`);
    link.setAttribute('aria-label', (link.getAttribute('aria-label') ?? '').replace(/\d+/, String(number)));
    link.textContent = String(number);
    if (places.has(anchor)) return;
    link.id = `ref-${number}-${anchor}`;
    places.set(anchor, link.id);
  }

  /** Numbers the references in a copy of an entry. */
  const cite = (entry: Element): void => {
    const links = [...entry.querySelectorAll(noteLinks)];
    for (const together of Map.groupBy(links, (link) => link.parentElement).values()) {
      const notes = together.flatMap((link) => {
        link.removeAttribute('id');
        return noteOf(link) ?? [];
      });
      // References beside each other ascend, in whatever order their notes first occurred.
      for (const [index, note] of notes.toSorted((a, b) => a.number - b.number).entries()) {
        const link = together[index];
        if (link) refer(link, note, entry.id);
      }
    }
  };
  return { cite, cited: () => [...cited.values()] };
}
