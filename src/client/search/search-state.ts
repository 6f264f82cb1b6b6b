import { isLocale, type Locale } from '../../schema/locales.ts';

/** By what results can be narrowed down, as it stands in the address. */
export const filterNames = ['kind', 'lang', 'year', 'actor', 'source'] as const;
export type FilterName = (typeof filterNames)[number];

export type Chosen = Readonly<Record<FilterName, readonly string[]>>;

export const noFilters: Chosen = { kind: [], lang: [], year: [], actor: [], source: [] };

/** What the search page shows, and what its address says. It is the same in all languages. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
  readonly sort: 'relevance' | 'date';
}

export function parseState(search: string): SearchState {
  const query = new URLSearchParams(search);
  const chosen: Chosen = {
    kind: query.getAll('kind'),
    lang: query.getAll('lang'),
    year: query.getAll('year'),
    actor: query.getAll('actor'),
    source: query.getAll('source'),
  };
  return { text: query.get('q') ?? '', chosen, sort: query.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** The query string of a state, in whatever order its filters were chosen; empty for none. */
export function stateQuery({ text, chosen, sort }: SearchState): string {
  const query = new URLSearchParams(text === '' ? [] : [['q', text]]);
  for (const name of filterNames) for (const value of chosen[name].toSorted()) query.append(name, value);
  if (sort === 'date') query.set('sort', sort);
  const written = query.toString();
  return written && `?${written}`;
}

export const isFiltered = ({ chosen }: SearchState): boolean => filterNames.some((name) => chosen[name].length > 0);

/** The languages to look in: those chosen, or all, in their order. */
export function languagesOf({ chosen }: SearchState, all: readonly Locale[]): readonly Locale[] {
  const wanted = chosen.lang.filter(isLocale);
  return wanted.length === 0 ? all : all.filter((lang) => wanted.includes(lang));
}

/** The same state with a value of a filter chosen, or no longer chosen. */
export const toggled = (state: SearchState, name: FilterName, value: string): SearchState => {
  const values = state.chosen[name];
  const chosen = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [name]: chosen } };
};
