import type { Report } from '../checks/check.ts';
import type { PassageRecord, Provenance } from '../../schema/provenance.ts';
import { changedWords } from './checks/changed-words.ts';
import { unverifiedPassage } from './checks/unverified-passage.ts';
import type { CitedPassage } from './cited-passages.ts';

/** The ways in which passages are falsified, to see whether that is noticed. */
export const falsifications = ['altered', 'moved', 'swapped'] as const;
export type Falsification = (typeof falsifications)[number];

/** Passages that were falsified in a copy. */
export interface Trial {
  readonly tried: number;
  /** The keys of those that passed for proven all the same. */
  readonly unnoticed: readonly string[];
}
export type Trials = Readonly<Record<Falsification, Trial>>;

/** How many passages of each source are tried. */
const perSource = 10;

/** Some passages of each source that the lock has, spread over all of them, in the order of the sources' ids. */
export function sample(
  passages: readonly CitedPassage[],
  { passages: records }: Pick<Provenance, 'passages'>,
): ReadonlyMap<string, readonly CitedPassage[]> {
  const known = passages.filter(({ key, source }) => Object.hasOwn(records, key) && records[key]?.source === source);
  const bySource = [...Map.groupBy(known, ({ source }) => source)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    bySource.map(([id, all]) => [id, all.filter((_, index) => index % Math.ceil(all.length / perSource) === 0)]),
  );
}

/** A passage with another letter in the middle of its words; `undefined` where these have no letter. */
export function altered(passage: CitedPassage): CitedPassage | undefined {
  const letters = [...passage.exact.matchAll(/\p{L}/gu)];
  const middle = letters[letters.length >> 1];
  if (!middle) return undefined;
  const [letter] = middle;
  const other = letter.toLowerCase() === 'q' ? 'x' : 'q';
  const put = letter === letter.toLowerCase() ? other : other.toUpperCase();
  const { exact } = passage;
  return { ...passage, exact: exact.slice(0, middle.index) + put + exact.slice(middle.index + letter.length) };
}

/** The source that is put in the place of each: the next, and the first for the last. Nothing where there is but one. */
export function nextSources(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.length < 2 ? [] : ids.map((id, index) => [id, ids[(index + 1) % ids.length] ?? id]));
}

/** A passage that is said to stand in another source. */
export const inSource = (passage: CitedPassage, source: CitedPassage): CitedPassage => ({
  ...passage,
  source: source.source,
});

/** Whether rules report anything at all. */
export function isReported(ask: (report: Report) => void): boolean {
  let reported = false;
  ask(() => void (reported = true));
  return reported;
}

const trial = (tried: readonly CitedPassage[], isRefused: (passage: CitedPassage) => boolean): Trial => ({
  tried: tried.length,
  unnoticed: tried.filter((passage) => !isRefused(passage)).map(({ key }) => key),
});

/**
 * Falsifies some passages of each source, and asks the rules that compare them with the lock. Without an archive, a
 * passage is moved by giving it the record of another of the same source.
 */
export function lockTrials(passages: readonly CitedPassage[], lock: Pick<Provenance, 'sources' | 'passages'>): Trials {
  const samples = sample(passages, lock);
  const records = new Map<string, PassageRecord>(Object.entries(lock.passages));
  const sourceRecords = new Map(Object.entries(lock.sources));
  const refuses = (passage: CitedPassage, passageRecords: ReadonlyMap<string, PassageRecord> = records): boolean => {
    const comparison = { judged: [passage], passageRecords, sourceRecords };
    return isReported((report) => {
      unverifiedPassage(comparison, report);
      changedWords(comparison, report);
    });
  };
  const all = [...samples.values()].flat();
  const next = nextSources([...samples.keys()]);
  const swapped = all.flatMap((passage) => {
    const [other] = samples.get(next.get(passage.source) ?? '') ?? [];
    return other ? [inSource(passage, other)] : [];
  });
  const strangers = new Map(
    all.flatMap((passage) => {
      const other = samples.get(passage.source)?.find(({ exact }) => exact !== passage.exact);
      const record = other && records.get(other.key);
      return record ? [[passage, record] as const] : [];
    }),
  );
  return {
    altered: trial(
      all.flatMap((passage) => altered(passage) ?? []),
      (passage) => refuses(passage),
    ),
    moved: trial([...strangers.keys()], (passage) => {
      const record = strangers.get(passage);
      return record !== undefined && refuses(passage, new Map([[passage.key, record]]));
    }),
    swapped: trial(swapped, (passage) => refuses(passage)),
  };
}
