import type { Root } from 'mdast';
import type { z } from 'zod';
import { type Collection, dataCollections, type DataCollection } from '../schema/collections.ts';
import { dataSchemas } from '../schema/data-schemas.ts';
import type { DossierData } from '../schema/dossier.ts';
import type { EntryId } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import type { BriefingData, SummaryData } from '../schema/prose-page.ts';
import type { ProseEvidence, ProseRef } from './prose-ref.ts';

export type DataOf<C extends DataCollection> = z.output<(typeof dataSchemas)[C]>;

/** One entry of a YAML collection. */
export interface DataEntry<C extends DataCollection = DataCollection> {
  readonly collection: C;
  readonly id: EntryId<C>;
  readonly file: string;
  readonly data: DataOf<C>;
}

/** One page of running prose in one language. */
export interface ProseEntry<Data> {
  readonly locale: Locale;
  readonly file: string;
  readonly data: Data;
  /** The running text. Its places are those of the file. */
  readonly body: Root;
  /** The entries that the prose names, in its order. */
  readonly refs: readonly ProseRef[];
  /** What its claims rest on, in its order. */
  readonly evidence: readonly ProseEvidence[];
}

export type Summary = ProseEntry<SummaryData>;
export interface Briefing extends ProseEntry<BriefingData> {
  readonly collection: 'briefings';
  readonly id: EntryId<'briefings'>;
}

/** The entries kept as YAML, by collection. */
export type Entries = { readonly [C in DataCollection]: readonly DataEntry<C>[] };

/** Everything that a content folder says, before audience and model. Entries of a collection are sorted by id. */
export interface Content extends Entries {
  /** The content folder as the editor names it. */
  readonly folder: string;
  readonly dossier: DossierData;
  readonly summary: readonly Summary[];
  readonly briefings: readonly Briefing[];
}

/** A content folder as read, whatever its state. What a schema refused is missing here, and known by its id only. */
export interface ReadContent extends Omit<Content, 'dossier'> {
  readonly dossier: DossierData | undefined;
  /** The files with errors of their own: what they say is missing here, or incomplete. */
  readonly faulty: ReadonlySet<string>;
  /** The ids of all files of a collection, also of those that a schema refused. */
  readonly ids: ReadonlyMap<Collection, ReadonlySet<string>>;
}

export type AnyEntry = { [C in DataCollection]: DataEntry<C> }[DataCollection];

/** The entries of each collection, made alike by its schema. */
export const entriesOfEach = (
  make: <C extends DataCollection>(collection: C, schema: z.ZodType<DataOf<C>>) => readonly DataEntry<C>[],
): Entries => ({
  actors: make('actors', dataSchemas.actors),
  events: make('events', dataSchemas.events),
  quotes: make('quotes', dataSchemas.quotes),
  sources: make('sources', dataSchemas.sources),
});

/** The entries kept as YAML, by collection and id. */
export type EntriesById = { readonly [C in DataCollection]: ReadonlyMap<EntryId<C>, DataEntry<C>> };

/** The same entries for looking up, each collection in the order of ids. */
export const entriesById = (entries: Entries): EntriesById => ({
  actors: byId(entries.actors),
  events: byId(entries.events),
  quotes: byId(entries.quotes),
  sources: byId(entries.sources),
});

const byId = <E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<E['id'], E> =>
  new Map(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));

/** The entries for which something holds. */
export const entriesThat = (entries: Entries, holds: (entry: DataEntry) => boolean): Entries => ({
  actors: entries.actors.filter(holds),
  events: entries.events.filter(holds),
  quotes: entries.quotes.filter(holds),
  sources: entries.sources.filter(holds),
});

/** All entries kept as YAML, collection by collection. */
export const dataEntries = (content: Entries): AnyEntry[] =>
  dataCollections.flatMap((collection): readonly AnyEntry[] => content[collection]);
