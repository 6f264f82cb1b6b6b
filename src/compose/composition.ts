import type { Locale } from '../schema/locales.ts';
import { type Edition, noteLinks, pageSlots } from './edition.ts';
import { leaveOutOriginals, shortName } from './leave-out-originals.ts';
import { type CitedNote, noteNumbers } from './note-numbers.ts';
import { type SiteAddresses, resolveLinks } from './resolve-links.ts';

/** What a document is composed of. */
export interface Request {
  readonly edition: Edition;
  /** The entries, in order; those that the edition does not have are left out. */
  readonly entries: readonly string[];
  /** The languages of the document, in the order of its columns. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly originals: boolean;
  readonly site: SiteAddresses;
  /** “(§ 3)” */
  readonly reference: (number: number) => string;
}

/** The parts of a document: copies of what the edition has, with their notes numbered and their links resolved. */
export interface Composition {
  readonly entries: readonly Element[];
  /** The sources that they rest on, as far as they are not among the entries. */
  readonly sources: readonly Element[];
  readonly notes: readonly { readonly item: Element; readonly cited: CitedNote }[];
  /** What the document calls the entry with an anchor. */
  readonly nameOf: (anchor: string) => readonly Node[];
}

/**
 * Gives the number of an entry in the document where the edition has room for its page. No browser tells a page on
 * which sheet something will be printed.
 */
function fillSlots(part: Element, numbers: ReadonlyMap<string, number>, reference: Request['reference']): void {
  for (const slot of part.querySelectorAll(pageSlots)) {
    const number = numbers.get(slot.getAttribute('data-page-of') ?? '');
    if (number === undefined) slot.remove();
    else slot.textContent = ` ${reference(number)}`;
  }
}

const sourcesOf = (edition: Edition, { original }: CitedNote): string[] =>
  [...original.querySelectorAll('a[href^="#"]')]
    .map((link) => edition.keys.get(link.getAttribute('href')?.slice(1) ?? '') ?? '')
    .filter((key) => key.startsWith('sources/'));

function noteItem(cited: CitedNote): Element {
  const item = document.importNode(cited.original, true);
  item.id = `note-${cited.number}`;
  item.setAttribute('value', String(cited.number));
  // Where the edition uses it says nothing here.
  for (const link of item.querySelectorAll(noteLinks)) (link.closest('p') ?? link).remove();
  return item;
}

/** Puts a document together. Linear in what it holds. */
export function composition({ edition, entries: keys, languages, originals, site, reference }: Request): Composition {
  const notes = noteNumbers(edition);
  const held = new Set<string>();
  const add = (key: string): Element[] => {
    const original = edition.entries.get(key);
    if (!original || held.has(key)) return [];
    held.add(key);
    const entry = document.importNode(original, true);
    if (!originals) leaveOutOriginals(entry, edition, languages);
    notes.cite(entry);
    return [entry];
  };
  const entries = keys.flatMap(add);
  const sources: Element[] = [];
  // A source may itself rest on notes, and those on other sources.
  for (let known = 0, cited = notes.cited(); known < cited.length; cited = notes.cited()) {
    const fresh = cited.slice(known);
    known = cited.length;
    sources.push(...fresh.flatMap((note) => sourcesOf(edition, note)).flatMap(add));
  }
  const items = notes.cited().map((cited) => ({ item: noteItem(cited), cited }));
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  for (const part of [...entries, ...sources, ...items.map(({ item }) => item)]) {
    resolveLinks(part, { edition, held, languages, site });
    fillSlots(part, numbers, reference);
  }
  const nameOf = (anchor: string): readonly Node[] =>
    (originals ? undefined : shortName(anchor, edition, languages)) ?? edition.nameOf(anchor);
  return { entries, sources, notes: items, nameOf };
}
