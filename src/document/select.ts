import type { Locale } from '../schema/locales.ts';
import { type Inline, inlineText, type NoteRef, text } from './inline.ts';
import { mapBlocks, mapInlines } from './map.ts';
import type { Block, Columns, Entry, Place, Quotation, SourceNote, Translation } from './nodes.ts';
import { type Languages, mapRow } from './row.ts';

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

/** The key of the entry with an anchor. No collection has a hyphen in its name. */
export const keyOf = (anchor: string): string => anchor.replace('-', '/');

const isQuotation = (block: Block): block is Quotation => block.type === 'quotation';
const isTranslation = (block: Block): block is Translation => block.type === 'translation';
const isQuoting = (block: Block): block is Columns => block.type === 'columns' && block.role === 'quotation';

const quoted = ({ children }: Entry): readonly Block[] =>
  children.filter(isQuoting).flatMap(({ cells }) => cells.flatMap(({ value }) => value));

/** Whether a quotation can do without its original: every language of the document has a translation. */
const isTranslated = (entry: Entry, languages: Languages): boolean => {
  const all = quoted(entry);
  return all.some(isQuotation) && all.filter(isTranslation).length >= languages.length;
};

/** Leaves out the original words. The translation stays marked as one, and takes over the references to the source. */
function withoutOriginal(entry: Entry): Entry {
  const refs = quoted(entry)
    .filter(isQuotation)
    .flatMap((quotation) => quotation.refs);
  const left = (block: Block): Block[] => {
    if (!isQuoting(block)) return [block];
    const cells = mapRow(block.cells, (value) =>
      value.filter((each) => !isQuotation(each)).map((each) => (isTranslation(each) ? { ...each, refs } : each)),
    );
    return cells.some(({ value }) => value.length > 0) ? [{ ...block, cells }] : [];
  };
  return { ...entry, children: entry.children.flatMap(left) };
}

/** Numbers notes from 1 in the order in which entries cite them. */
function numbering() {
  const numbers = new Map<number, number>();
  /** For each note, the anchors that cite it with the id of the first reference there. */
  const places = new Map<number, Map<string, string>>();
  const cite =
    (anchor: string, has: (number: number) => boolean) =>
    (refs: readonly NoteRef[]): NoteRef[] => {
      const cited = refs.filter(({ number }) => has(number)).map(({ number }) => number);
      for (const old of cited) if (!numbers.has(old)) numbers.set(old, numbers.size + 1);
      // References beside each other ascend, in whatever order their notes first occurred.
      return cited
        .map((old) => ({ old, number: numbers.get(old) ?? 0 }))
        .toSorted((a, b) => a.number - b.number)
        .map(({ old, number }) => {
          const known = places.get(old) ?? new Map<string, string>();
          places.set(old, known);
          if (known.has(anchor)) return { number, id: undefined };
          const id = `ref-${number}-${anchor}`;
          known.set(anchor, id);
          return { number, id };
        });
    };
  return { cite, numbers, places };
}

/** Chooses from a shelf. Linear in what is chosen. */
export function select({ entries: shelved, notes: allNotes }: Shelf, choice: Choice): Selected {
  const { keys, languages, originals, addressOf, reference } = choice;
  const [locale] = languages;
  const { cite, numbers, places } = numbering();
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

  const sourcesOf = (note: SourceNote | undefined): string[] =>
    (note?.place ?? [])
      .flatMap(({ value }) => value)
      .flatMap((node) => (node.type === 'reference' ? [keyOf(node.to)] : []))
      .filter((key) => key.startsWith('sources/'));
  const sources: Entry[] = [];
  // A source may itself rest on notes, and those on other sources.
  for (const old of numbers.keys()) sources.push(...sourcesOf(allNotes.get(old)).flatMap(add));

  /** A reference leads to an entry in the document, or to the site. */
  const refer = (node: Inline & { type: 'reference' }, lang: Locale): readonly Inline[] => {
    const full = shelved.get(keyOf(node.to))?.name ?? [];
    const said = inlineText(node.children);
    // Among the quotations of its speaker, one is named by its words alone.
    const isNamed = full.some(({ value }) => value.text === said || value.text.endsWith(`‘${said}’`));
    const short = nameOf(node.to)[0]?.value.text;
    // Running text names a quotation in words of its own.
    const children = isNamed && short !== undefined && nameOf(node.to) !== full ? [text(short)] : node.children;
    const href = addressOf(node.to, languages.length > 1 ? lang : locale);
    const number = section.get(node.to);
    if (held.has(keyOf(node.to)))
      return [
        {
          ...node,
          children,
          page: false,
          section: node.page && number !== undefined ? reference(number) : undefined,
          href,
        },
      ];
    if (href !== undefined) return [{ type: 'link', href, external: false, lang: node.lang, children }];
    return node.lang === undefined ? children : [{ type: 'run', lang: node.lang, said: undefined, children }];
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
