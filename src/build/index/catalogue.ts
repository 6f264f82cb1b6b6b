import type { Catalogue } from '../../search/catalogue.ts';
import { type Kind, kinds } from '../../search/kinds.ts';
import type { SearchRecord } from '../../search/record.ts';

/** An entry with what its page in a language says of it. */
export interface Entry {
  /** The address of the page below its language: `actors/europol/`. */
  readonly path: string;
  readonly record: SearchRecord;
}

/** How many entries there are of each kind, in the order of kinds. */
export const kindCounts = (entries: readonly Entry[]): number[] =>
  kinds.map((kind) => entries.filter(({ record }) => record.kind === kind).length);

const idOf = ({ path }: Entry): string => path.split('/')[1] ?? '';

/** What filters and sorting need to know of the entries; names as in the records. */
export function catalogue(entries: readonly Entry[]): Catalogue {
  // The parts of a source are found, and are no sources to choose from.
  const of = (kind: Kind) => entries.filter(({ path, record }) => record.kind === kind && path.split('/').length === 3);
  const [actors, sources] = [of('actors'), of('sources')];
  const places = (all: readonly Entry[]) => new Map(all.map((entry, index) => [idOf(entry), index]));
  const [actorPlaces, sourcePlaces] = [places(actors), places(sources)];
  const placesOf = (ids: readonly string[], among: ReadonlyMap<string, number>): number[] =>
    ids.flatMap((id) => among.get(id) ?? []).toSorted((a, b) => a - b);
  const named = (entry: Entry) => [idOf(entry), entry.record.title.replace(/\s+/g, ' ')] as const;
  return {
    actors: actors.map(named),
    sources: sources.map(named),
    entries: entries.map(({ record }) => ({
      day: record.day,
      years: record.years,
      actors: placesOf(record.actors, actorPlaces),
      sources: placesOf(record.sources, sourcePlaces),
    })),
  };
}
