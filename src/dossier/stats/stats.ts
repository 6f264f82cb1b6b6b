import type { Archive } from '../../archive/archive.ts';
import { dataEntries, entriesThat, type ReadContent } from '../../reader/content.ts';
import { fieldName } from '../../reader/problem.ts';
import { type Collection, collections, type DataCollection } from '../../schema/collections.ts';
import { type EntryRef, refKey } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { foundReferences } from '../checks/found-reference.ts';
import { claimsBySource } from '../provenance/passage-claims.ts';
import { citedPassages } from '../provenance/cited-passages.ts';
import { translationGaps } from '../translation-gaps.ts';
import { type SourceUse, sourceUse } from './unused-text.ts';
import { type YearCounts, yearCounts } from './years.ts';
import { isActor, speakersOf } from '../../schema/speaker.ts';
import { archivedSource } from '../archived-source.ts';

/** How many entries a collection has, and how many of them are drafts. */
export interface CollectionCounts {
  readonly collection: Collection;
  readonly entries: number;
  readonly drafts: number;
}

/** What a dossier holds and what it lacks. Entries are named `actors/europol`; drafts are counted as all others. */
export interface Stats {
  /** The files with errors, by the name that problems use. Nothing that they say is counted. */
  readonly notCounted: readonly string[];
  readonly collections: readonly CollectionCounts[];
  /** By year, in order: events by their date, quotes by that of their event, sources by when they were published. */
  readonly years: readonly YearCounts[];
  /** How much of each source is used, where its text is in the archive: what is least used first. */
  readonly sources: readonly SourceUse[];
  /** The sources whose text is not in the archive. */
  readonly notArchived: readonly string[];
  /** Each text that lacks a language; no field where a page of running text has no version in it. */
  readonly untranslated: readonly { readonly file: string; readonly field: string; readonly lang: Locale }[];
  /** The actors of whom there is no quotation. */
  readonly withoutQuote: readonly string[];
  /** The actors and events that rest on no words of a source. */
  readonly withoutEvidence: readonly string[];
  /** The entries that no other entry and no text names. */
  readonly unlinked: readonly string[];
  readonly drafts: readonly string[];
}

/** The content without what stands in files with errors. */
function sound(content: ReadContent): ReadContent {
  const isSound = ({ file }: { readonly file: string }): boolean => !content.faulty.has(file);
  return {
    ...content,
    ...entriesThat(content, isSound),
    summary: content.summary.filter(isSound),
    briefings: content.briefings.filter(isSound),
  };
}

/** Each entry once: a briefing is a draft where all its pages are. */
function entriesOf(content: ReadContent): { readonly key: string; readonly ref: EntryRef; readonly draft: boolean }[] {
  const briefings = [...Map.groupBy(content.briefings, ({ id }) => id).values()];
  return [
    ...dataEntries(content).map((entry) => ({ key: refKey(entry), ref: entry, draft: entry.data.draft })),
    ...briefings.flatMap((pages) => {
      const [page] = pages;
      return page ? [{ key: refKey(page), ref: page, draft: pages.every(({ data }) => data.draft) }] : [];
    }),
  ];
}

async function usedSources(content: ReadContent, archive: Archive | undefined) {
  const claims = claimsBySource(content);
  const sources: SourceUse[] = [];
  const notArchived: string[] = [];
  // One after the other: the text of a source may be large.
  for (const source of content.sources) {
    const { id } = source;
    const archived = await archive?.read(archivedSource(source));
    if (archived?.state === 'text') sources.push(sourceUse(id, archived, claims.get(id) ?? []));
    else notArchived.push(id);
  }
  return { sources: sources.toSorted((a, b) => b.unused - a.unused || (a.id < b.id ? -1 : 1)), notArchived };
}

/** Counts a content folder as it was read, whatever its state. */
export async function stats(read: ReadContent, archive: Archive | undefined): Promise<Stats> {
  const content = sound(read);
  const entries = entriesOf(content);
  const speakers = new Set<string>(
    content.quotes.flatMap(({ data }) => speakersOf(data).flatMap((speaker) => (isActor(speaker) ? speaker.id : []))),
  );
  const named = new Set(
    foundReferences(content).flatMap(({ from, to }) => (from && refKey(from) === refKey(to) ? [] : [refKey(to)])),
  );
  const stating: readonly DataCollection[] = ['actors', 'events'];
  const count = (collection: Collection): CollectionCounts => {
    const own = entries.filter(({ ref }) => ref.collection === collection);
    return { collection, entries: own.length, drafts: own.filter(({ draft }) => draft).length };
  };
  return {
    notCounted: [...read.faulty].toSorted(),
    collections: collections.map(count),
    years: yearCounts(content),
    ...(await usedSources(content, archive)),
    untranslated: translationGaps(content, 'all').map(({ file, path = [], locale }) => ({
      file,
      field: fieldName(path),
      lang: locale,
    })),
    withoutQuote: content.actors.filter(({ id }) => !speakers.has(id)).map(refKey),
    withoutEvidence: dataEntries(content)
      .filter((entry) => stating.includes(entry.collection) && citedPassages(entry).length === 0)
      .map(refKey),
    unlinked: entries.filter(({ key, ref }) => ref.collection !== 'briefings' && !named.has(key)).map(({ key }) => key),
    drafts: entries.filter(({ draft }) => draft).map(({ key }) => key),
  };
}
