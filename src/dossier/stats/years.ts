import type { ReadContent } from '../../reader/content.ts';
import { type WrittenDate, years } from '../../schema/edtf.ts';

/** How many entries belong to a year. */
export interface YearCounts {
  /** `null` for what has no date. The year before 1 is 0, as in ISO 8601. */
  readonly year: number | null;
  readonly events: number;
  readonly quotes: number;
  readonly sources: number;
}

/** The first year that a date touches. */
const yearOf = (date: WrittenDate | undefined): number | null => (date && years(date.date)[0]) ?? null;

const counted = (all: readonly (number | null)[]): ReadonlyMap<number | null, number> =>
  new Map([...Map.groupBy(all, (year) => year)].map(([year, found]) => [year, found.length]));

/** Counts by year, in order; what has no date comes last. Years without an entry are left out. */
export function yearCounts({ events, quotes, sources }: ReadContent): YearCounts[] {
  const dates = new Map<string, WrittenDate | undefined>(events.map(({ id, data }) => [id, data.date?.edtf]));
  const byYear = {
    events: counted(events.map(({ data }) => yearOf(data.date?.edtf))),
    quotes: counted(quotes.map(({ data }) => yearOf(data.event && dates.get(data.event.id)))),
    sources: counted(sources.map(({ data }) => yearOf(data.issued))),
  };
  const all = new Set(Object.values(byYear).flatMap((counts) => [...counts.keys()]));
  return [...all]
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => ({
      year,
      events: byYear.events.get(year) ?? 0,
      quotes: byYear.quotes.get(year) ?? 0,
      sources: byYear.sources.get(year) ?? 0,
    }));
}
