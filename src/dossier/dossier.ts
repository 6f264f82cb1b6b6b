import type { SiteFonts } from '../fonts/site-fonts.ts';
import {
  type AnyEntry,
  type Briefing,
  type Content,
  type DataEntry,
  entriesById,
  type EntriesById,
  type Summary,
} from '../reader/content.ts';
import { fileIn } from '../reader/content-folder.ts';
import { dataCollections } from '../schema/collections.ts';
import type { DocumentFormat } from '../schema/document-formats.ts';
import type { DossierData } from '../schema/dossier.ts';
import { type EntryId, type EntryRef, refKey } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import type { FactChecks } from '../schema/fact-checks.ts';
import type { PassageRecord, Provenance } from '../schema/provenance.ts';
import { forAudience, openTextsForAudience, provenanceForAudience } from './audience.ts';
import { type Edge, edges, nodeKey } from './edges.ts';
import type { OpenTexts } from './open-texts.ts';
import { type CitedPassage, distinct, givenPassages } from './provenance/cited-passages.ts';
import { proven } from './provenance/proven.ts';
import { placesOf, type Support, supports, type CitedWords } from './supports.ts';
import { timeline } from './timeline.ts';
import { type SourceParts, sourceParts } from './used-text/parts.ts';
import { usedPassages } from './used-text/used-passages.ts';

/** Where the site will stand. */
export interface Site {
  /** Scheme and host, without a slash at the end; `undefined` where the editors gave none. */
  readonly url: string | undefined;
  /** The base path, with a slash at both ends: `/` or `/dossiers/amaq/`. */
  readonly base: string;
  /** Whether it is a review copy, with drafts, which nobody is to find; absent: it is not. */
  readonly drafts?: boolean;
  /** The documents that stand beside the pages; absent: none, as while it is written. */
  readonly documents?: readonly DocumentFormat[];
  /** Where links lead instead, in a document that holds many pages in one. */
  readonly hrefOf?: (locale: Locale, path: string) => string;
}

export type PerLocale<T> = Partial<Record<Locale, T>>;

/** The assembled model: what every page is a view of. Everything in it is meant for the audience. */
export interface Dossier extends EntriesById {
  /** What `dossier.yaml` says, and that file as the editor names it. */
  readonly data: DossierData;
  readonly file: string;
  readonly site: Site;
  /** The entries of all collections of data, one collection after the other, each by id. */
  readonly entries: readonly AnyEntry[];
  /** An entry of any of them; `undefined` where the audience does not get to see it, and for a briefing. */
  readonly entry: (ref: EntryRef) => AnyEntry | undefined;
  readonly briefings: ReadonlyMap<EntryId<'briefings'>, PerLocale<Briefing>>;
  readonly summary: PerLocale<Summary>;
  /** The events in order of time (see `timeline`). */
  readonly timeline: readonly DataEntry<'events'>[];
  /** The relations that an entry declares, in order. */
  readonly outgoing: (ref: EntryRef) => readonly Edge[];
  /** The relations that others declare to an entry. */
  readonly incoming: (ref: EntryRef) => readonly Edge[];
  /** The passages that anything rests on, each once: those of entries, then those of running text. */
  readonly passages: readonly CitedPassage[];
  /** The passages of a source that something rests on. */
  readonly supports: (source: EntryId<'sources'>) => readonly Support[];
  /** The parts in which pages show a source. */
  readonly partsOf: (source: EntryId<'sources'>) => SourceParts;
  /** What verification found out; `undefined` where the dossier was never verified. */
  readonly provenance: Provenance | undefined;
  /** The facts that editors checked; absent: the dossier does not say. */
  readonly factChecks?: FactChecks | undefined;
  /** Where words stand in the archived text of their source; `undefined` where that was never verified. */
  readonly placeOf: (words: CitedWords) => PassageRecord | undefined;
  /** The texts that may be published as a whole, as far as the archive was there. */
  readonly openTexts: OpenTexts;
  /** The fonts that the texts need beyond those of the style sheet; absent: none, or nobody looked. */
  readonly fonts?: SiteFonts | undefined;
  /** The passages that an entry rests on. */
  readonly supportsOf: (ref: EntryRef) => readonly Support[];
}

const byLocale = <E extends { readonly locale: Locale }>(pages: readonly E[]): PerLocale<E> =>
  Object.fromEntries(pages.map((page) => [page.locale, page]));

/** What is known besides the content: what verification found out, the texts that may be shown, what editors checked. */
export interface Known {
  readonly provenance?: Provenance | undefined;
  readonly openTexts?: OpenTexts | undefined;
  readonly factChecks?: FactChecks | undefined;
}

/** Assembles content that the checks have passed into the model, once per build. */
export function assemble(everything: Content, site: Site, known: Known = {}): Dossier {
  const content = site.drafts ? everything : forAudience(everything);
  const provenance = known.provenance && proven(provenanceForAudience(known.provenance, content), content);
  const all = edges(content);
  const outgoing = Map.groupBy(all, ({ from }) => nodeKey(from));
  const incoming = Map.groupBy(all, ({ to }) => refKey(to));
  const passages = distinct(givenPassages(content));
  const allSupports = supports(passages, provenance);
  const bySource = Map.groupBy(allSupports, ({ source }) => source);
  const byEntry = Map.groupBy(allSupports, ({ entry }) => nodeKey(entry));
  const briefings = [...Map.groupBy(content.briefings, ({ id }) => id)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const collections = entriesById(content);
  const entries = dataCollections.flatMap((collection): AnyEntry[] => [...collections[collection].values()]);
  const byKey = new Map(entries.map((entry) => [refKey(entry), entry]));
  const openTexts = openTextsForAudience(content, known.openTexts);
  const supportsIn = (source: EntryId<'sources'>): readonly Support[] => bySource.get(source) ?? [];
  const parts = new Map<EntryId<'sources'>, SourceParts>();
  const partsOf = (source: EntryId<'sources'>): SourceParts => {
    const found = parts.get(source) ?? sourceParts(usedPassages(supportsIn(source)), openTexts.get(source));
    parts.set(source, found);
    return found;
  };
  return {
    data: content.dossier,
    file: fileIn(content.folder, 'dossier.yaml'),
    site,
    provenance,
    factChecks: known.factChecks,
    passages,
    openTexts,
    partsOf,
    placeOf: provenance ? placesOf(content, provenance) : () => undefined,
    ...collections,
    entries,
    entry: (ref) => byKey.get(refKey(ref)),
    briefings: new Map(briefings.map(([id, pages]) => [id, byLocale(pages)])),
    summary: byLocale(content.summary),
    timeline: timeline(content.events),
    outgoing: (ref) => outgoing.get(refKey(ref)) ?? [],
    incoming: (ref) => incoming.get(refKey(ref)) ?? [],
    supports: supportsIn,
    supportsOf: (ref) => byEntry.get(refKey(ref)) ?? [],
  };
}
