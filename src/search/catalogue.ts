/** What filters and sorting need to know of the entries. It is a text, in which the browser reads no code for nothing. */
export interface Catalogue {
  /** Id and name of the actors and the sources, each in the order of entries. */
  readonly actors: readonly (readonly [id: string, name: string])[];
  readonly sources: readonly (readonly [id: string, name: string])[];
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  /** The first day that its date can mean, counted from 1970-01-01; `undefined` where it has none. */
  readonly day: number | undefined;
  readonly years: readonly number[];
  /** What it has to do with, as places in `actors` and `sources`. */
  readonly actors: readonly number[];
  readonly sources: readonly number[];
}

const blank = '\n\n';

export const catalogueText = ({ actors, sources, entries }: Catalogue): string =>
  [
    actors.map((actor) => actor.join('\t')),
    sources.map((source) => source.join('\t')),
    entries.map((entry) => [entry.day ?? '', ...[entry.years, entry.actors, entry.sources].map(String)].join('\t')),
  ]
    .map((lines) => lines.join('\n'))
    .join(blank);

const numbers = (text = ''): number[] => (text === '' ? [] : text.split(',').map(Number));

export function parseCatalogue(text: string): Catalogue {
  const [actors = [], sources = [], entries = []] = text
    .split(blank)
    .map((part) => (part === '' ? [] : part.split('\n').map((line) => line.split('\t'))));
  const named = (lines: readonly string[][]) => lines.map(([id = '', name = '']) => [id, name] as const);
  return {
    actors: named(actors),
    sources: named(sources),
    entries: entries.map(([day, years, ofActors, ofSources]) => ({
      day: day ? Number(day) : undefined,
      years: numbers(years),
      actors: numbers(ofActors),
      sources: numbers(ofSources),
    })),
  };
}
