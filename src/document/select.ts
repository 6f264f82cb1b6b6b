import { isolated } from '../i18n/direction.ts';
import type { Locale } from '../schema/locales.ts';
import { type Inline, inlineText, type NoteRef, runWords } from './inline.ts';
import { keyOf } from './key.ts';
import { mapBlocks, mapInlines } from './map.ts';
import type { Place, SourceNote } from './finding.ts';
import type { Entry } from './nodes.ts';
import { noteNumbers } from './note-numbers.ts';
import { isTranslated, withoutOriginal } from './originals.ts';
import { type Languages, mapRow } from './row.ts';
import { sourcesOf } from './shelf.ts';

/** What a document can be composed of: the entries and the notes of an edition. */
export interface Shelf {
  /** By key: `actors/europol`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** By number. */
  readonly notes: ReadonlyMap<number, SourceNote>;
}

/** What is chosen, and what becomes of what is not. */
export interface Choice {
  /** The entries, in order; those that the shelf does not have are left out. */
  readonly keys: readonly string[];
  /** The languages of the document, in the order of its columns. */
  readonly languages: Languages;
  /** Whether quotations stand in the original too, where there is a translation. */
  readonly originals: boolean;
  /** The address on the site of a place of the edition: an entry or a part. `undefined`: it is nowhere. */
  readonly addressOf: (anchor: string, locale: Locale) => string | undefined;
  /** “(§ 3)” */
  readonly reference: (number: number) => string;
}

/** Entries in order, numbered; the notes that they rest on, numbered anew; and the sources of those. */
export interface Selected {
  readonly entries: readonly Entry[];
  /** As far as they are not among the entries. */
  readonly sources: readonly Entry[];
  readonly notes: readonly SourceNote[];
}

/** Chooses from a shelf. Linear in what is chosen. */
export function select({ entries: shelved, notes: allNotes }: Shelf, choice: Choice): Selected {
  const { keys, languages, originals, addressOf, reference } = choice;
  const [locale] = languages;
  const { cite, numbers, places } = noteNumbers();
  const held = new Map<string, Entry>();

  /** What a document calls an entry: a quotation without its original by its speaker, as its name holds the words. */
  const nameOf = (anchor: string): Entry['name'] => {
    const entry = shelved.get(keyOf(anchor));
    if (!entry) return [];
    return !originals && isTranslated(entry, languages) ? entry.title : entry.name;
  };
  const add = (key: string): Entry[] => {
    const original = shelved.get(key);
    if (!original || held.has(key)) return [];
    const entry = !originals && isTranslated(original, languages) ? withoutOriginal(original) : original;
    const refs = cite(entry.anchor, (number) => allNotes.has(number));
    const cited = {
      ...entry,
      children: mapBlocks(entry.children, { refs, reference: (node) => [node] }, locale),
    };
    held.set(key, cited);
    return [cited];
  };
  const chosen = [...new Set(keys)].flatMap(add);
  const section = new Map(chosen.map(({ anchor }, index) => [anchor, index + 1]));

  const sources: Entry[] = [];
  // A source may itself rest on notes, and those on other sources.
  for (const old of numbers.keys()) {
    const note = allNotes.get(old);
    if (note) sources.push(...sourcesOf(note).flatMap(add));
  }

  /** A reference leads to an entry in the document, or to the site. */
  const refer = (node: Inline & { type: 'reference' }, lang: Locale): readonly Inline[] => {
    const full = shelved.get(keyOf(node.to))?.name ?? [];
    const said = inlineText(node.children);
    // Among the quotations of its speaker, a quotation is named by its words alone.
    const isNamed = full.some(({ value }) => value.text === said || value.text.endsWith(`‘${isolated(said)}’`));
    const short = nameOf(node.to)[0]?.value;
    // Running text names a quotation in words of its own.
    const { children, lang: own } =
      isNamed && short !== undefined && nameOf(node.to) !== full
        ? { children: runWords(short), lang: short.foreign ? short.lang : undefined }
        : node;
    const href = addressOf(node.to, languages.length > 1 ? lang : locale);
    const number = section.get(node.to);
    if (held.has(keyOf(node.to)))
      return [
        {
          ...node,
          lang: own,
          children,
          page: false,
          section: node.page && number !== undefined ? reference(number) : undefined,
          href,
        },
      ];
    if (href !== undefined) return [{ type: 'link', href, external: false, lang: own, children }];
    return own === undefined ? children : [{ type: 'run', lang: own, said: undefined, children }];
  };
  const change = { refs: (refs: readonly NoteRef[]) => refs, reference: refer };
  const finished = (entry: Entry): Entry => ({
    ...entry,
    number: section.get(entry.anchor),
    children: mapBlocks(entry.children, change, locale),
  });
  const note = ([old, number]: [number, number]): SourceNote[] => {
    const original = allNotes.get(old);
    if (!original) return [];
    const usedAt = [...(places.get(old) ?? [])].map(([anchor, id]): Place => ({
      anchor: id,
      title: nameOf(anchor),
      number: section.get(anchor),
    }));
    return [
      { ...original, number, place: mapRow(original.place, (value, lang) => mapInlines(value, change, lang)), usedAt },
    ];
  };
  return {
    entries: chosen.map((entry) => ({ ...finished(entry), name: nameOf(entry.anchor) })),
    sources: sources.map(finished),
    notes: [...numbers].flatMap(note),
  };
}
