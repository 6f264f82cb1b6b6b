import type { Catalogue } from '../../search/catalogue.ts';
import { kindAt, type Manifest } from '../../search/manifest.ts';
import type { Hit } from './ask/hits.ts';
import { type FilterName, filterNames, type SearchState } from './search-state.ts';

/** A value of a filter, with how many results it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What each filter could still be set to. */
export type Facets = Readonly<Record<FilterName, readonly FacetValue[]>>;

/** What a hit can be filtered by. */
type ValuesOf = Readonly<Record<FilterName, (hit: Hit) => readonly string[]>>;

function valuesOf(catalogue: Catalogue, manifest: Manifest): ValuesOf {
  const entry = ({ entry }: Hit) => catalogue.entries[entry];
  const ids = (places: readonly number[] = [], named: Catalogue['actors']) =>
    places.flatMap((place) => named[place]?.[0] ?? []);
  return {
    kind: (hit) => [kindAt(manifest, hit.entry)],
    lang: (hit) => [hit.lang],
    year: (hit) => entry(hit)?.years.map(String) ?? [],
    actor: (hit) => ids(entry(hit)?.actors, catalogue.actors),
    source: (hit) => ids(entry(hit)?.sources, catalogue.sources),
  };
}

/** The hits that fit the filters, in the order asked for, and what each filter could still be set to. */
export function filtered(
  hits: readonly Hit[],
  state: SearchState,
  catalogue: Catalogue,
  manifest: Manifest,
): { hits: readonly Hit[]; facets: Facets } {
  const values = valuesOf(catalogue, manifest);
  const fits = (hit: Hit, name: FilterName): boolean => {
    const wanted = state.chosen[name];
    return wanted.length === 0 || values[name](hit).some((value) => wanted.includes(value));
  };
  // What could still be chosen in one filter depends on all others.
  const counts = (name: FilterName): FacetValue[] => {
    const open = hits.filter((hit) => filterNames.every((other) => other === name || fits(hit, other)));
    const byValue = new Map(state.chosen[name].map((value) => [value, 0]));
    for (const value of open.flatMap(values[name])) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    return [...byValue].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
  };
  const left = hits.filter((hit) => filterNames.every((name) => fits(hit, name)));
  const day = ({ entry }: Hit) => catalogue.entries[entry]?.day ?? -Infinity;
  return {
    hits: state.sort === 'date' ? left.toSorted((a, b) => day(b) - day(a) || b.score - a.score) : left,
    facets: {
      kind: counts('kind'),
      lang: counts('lang'),
      year: counts('year').toSorted((a, b) => Number(b.value) - Number(a.value)),
      actor: counts('actor'),
      source: counts('source'),
    },
  };
}
