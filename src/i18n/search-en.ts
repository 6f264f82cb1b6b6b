import type { Kind } from '../search/kinds.ts';

/** What search says, apart from all other texts: a browser loads these of its language, and no others. */
export const searchEn = {
  title: 'Search',
  label: 'Search this dossier',
  placeholder: 'A name, a word or a phrase',
  submit: 'Search',
  close: 'Close',
  noScript: 'Search needs JavaScript. These lists lead to everything without it:',
  lists: 'Or look it up in a list:',
  /** By their addresses below the language. */
  listNames: { 'actors/': 'Actors from A to Z', 'map/': 'All pages' },
  all: 'All results, with filters',
  unavailable: 'Search could not be loaded. These lists lead to everything:',
  kinds: {
    summary: 'Summary',
    actors: 'Actors',
    events: 'Events',
    quotes: 'Quotes',
    briefings: 'Briefings',
    sources: 'Sources',
  } satisfies Record<Kind, string>,
  allOf: (kind: string, count: string) => `${kind}: show all ${count}`,
  more: (count: string) => `Show ${count} more`,
  /** With what was looked for: as many results of another question are said again. */
  found: (count: number, text: string) => (count === 1 ? '1 result' : `${count} results`) + (text && ` for ‘${text}’`),
  none: (text: string) => `Nothing found for ‘${text}’.`,
  noneLeft: 'No result fits these filters.',
  instead: (typed: string, found: string) => `Nothing found for ‘${typed}’. These are the results for ‘${found}’.`,
  partly: 'No entry contains all of these words. These contain some of them.',
  near: 'Did you mean:',
  filter: 'Filter',
  filters: { kind: 'Kind', lang: 'Language', actor: 'Actor', year: 'Year', source: 'Source' },
  moreValues: 'Show all',
  clear: 'Remove all filters',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', date: 'Date, newest first' },
  /** With the names of the other languages. */
  both: (languages: readonly string[]) => `Also search the ${languages.join(' and ')} pages`,
  ofEditors: 'By the editors:',
  sourceOf: (date: string) => `source of ${date}`,
  shortcut: 'The / key opens search',
  keys: 'Arrow keys move through the results, Escape closes.',
};
