import type { Root } from 'mdast';
import type { z } from 'zod';
import type { DataCollection, dataSchemas } from '../schema/collections.ts';
import type { DossierData } from '../schema/dossier.ts';
import type { Collection, EntryId } from '../schema/entry-ref.ts';
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

/** Everything that a content folder says, before audience and model. Entries of a collection are sorted by id. */
export interface Content {
  /** The content folder as the editor names it. */
  readonly folder: string;
  readonly dossier: DossierData;
  readonly actors: readonly DataEntry<'actors'>[];
  readonly events: readonly DataEntry<'events'>[];
  readonly quotes: readonly DataEntry<'quotes'>[];
  readonly sources: readonly DataEntry<'sources'>[];
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

/** All entries kept as YAML, collection by collection. */
export const dataEntries = (content: Omit<Content, 'dossier' | 'folder'>): AnyEntry[] => [
  ...content.actors,
  ...content.events,
  ...content.quotes,
  ...content.sources,
];
