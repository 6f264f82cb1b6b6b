import type { Collection } from '../../src/schema/collections.ts';
import { random, type Random } from './random.ts';

/** The collections that a generated dossier has entries of. */
const written = ['actors', 'events', 'quotes', 'sources', 'briefings'] as const satisfies readonly Collection[];
export type WrittenCollection = (typeof written)[number];

export const isWritten = (collection: Collection): collection is WrittenCollection =>
  written.some((name) => name === collection);

/** What determines a generated dossier. */
export interface DossierOptions {
  /** How many entries it has: actors, events, quotes, sources and briefings, drafts included. */
  readonly entries: number;
  readonly seed: number;
  /** How many of a hundred entries are drafts. */
  readonly drafts?: number;
}

/** How many of a hundred entries are of each kind; the rest are actors. */
const shares = { events: 25, quotes: 34, sources: 13, briefings: 2 } as const;

/** An entry that is to be: the so manieth of its kind, counted from 0. */
export interface Place {
  readonly collection: WrittenCollection;
  readonly index: number;
}

/**
 * What is known of a dossier before any of it is written: how many entries of each kind, and which of them are drafts.
 * A source and the entries that rest on it are made together, so that a dossier of any size fits in memory.
 */
export interface Plan {
  readonly options: DossierOptions;
  readonly counts: Readonly<Record<WrittenCollection, number>>;
  readonly isDraft: (place: Place) => boolean;
  /** How many sources have entries that rest on them. The others are drafts. */
  readonly reports: number;
  /** The entries of a kind that rest on a source. */
  readonly restingOn: (source: number, collection: WrittenCollection) => readonly Place[];
  /** The source that an entry rests on. */
  readonly sourceOf: (place: Place) => number;
  /** The chance of an entry. */
  readonly chanceOf: (place: Place, purpose?: string) => Random;
}

function countsOf(entries: number): Record<WrittenCollection, number> {
  const share = (percent: number): number => Math.max(1, Math.round((entries * percent) / 100));
  const others = {
    events: share(shares.events),
    quotes: share(shares.quotes),
    sources: share(shares.sources),
    briefings: share(shares.briefings),
  };
  const taken = Object.values(others).reduce((sum, count) => sum + count, 0);
  return { actors: entries - taken, ...others };
}

/** How many entries of a kind are drafts: one or more wherever enough others are left. */
const draftsAmong = (count: number, percent: number): number =>
  percent === 0 || count < 3 ? 0 : Math.max(1, Math.round((count * percent) / 100));

const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);

export function planOf(options: DossierOptions): Plan {
  const { entries, seed, drafts = 5 } = options;
  const counts = countsOf(entries);
  const hidden = new Map(written.map((name) => [name, draftsAmong(counts[name], drafts)]));
  const reports = counts.sources - (hidden.get('sources') ?? 0);
  return {
    options,
    counts,
    reports,
    // The last sources are drafts, since nothing published may rest on them; other drafts lie spread among the rest.
    isDraft: ({ collection, index }) => {
      if (collection === 'sources') return index >= reports;
      const [few, all] = [hidden.get(collection) ?? 0, counts[collection]];
      return Math.floor(((index + 1) * few) / all) > Math.floor((index * few) / all);
    },
    restingOn: (source, collection) => {
      if (source >= reports) return [];
      const start = (at: number): number => Math.ceil((at * counts[collection]) / reports);
      return range(start(source), start(source + 1)).map((index) => ({ collection, index }));
    },
    sourceOf: ({ collection, index }) =>
      collection === 'sources' ? index : Math.floor((index * reports) / counts[collection]),
    chanceOf: ({ collection, index }, purpose = '') => random(seed, `${collection}/${index}/${purpose}`),
  };
}

export const published = (plan: Plan, collection: WrittenCollection): Place[] =>
  range(0, plan.counts[collection])
    .map((index) => ({ collection, index }))
    .filter((place) => !plan.isDraft(place));

/**
 * Another entry of a kind that an entry may name: mostly one that was told of in the same time, now and then one of
 * long before or after, and before a number where one is given. `undefined` where there is none.
 */
export function another(
  plan: Plan,
  from: Place,
  collection: WrittenCollection,
  chance: Random,
  before = Infinity,
): Place | undefined {
  const end = Math.min(plan.counts[collection], before);
  const here = Math.floor(((from.index + 0.5) * plan.counts[collection]) / plan.counts[from.collection]);
  const isFit = (index: number): boolean =>
    !(collection === from.collection && index === from.index) &&
    (plan.isDraft(from) || !plan.isDraft({ collection, index }));
  const tries = range(0, 12).map(() =>
    chance.chance(70) ? Math.min(Math.max(here + chance.between(-12, 12), 0), end - 1) : chance.below(end),
  );
  const index = end > 0 ? (tries.find(isFit) ?? range(0, Math.min(end, 100)).find(isFit)) : undefined;
  return index === undefined ? undefined : { collection, index };
}
