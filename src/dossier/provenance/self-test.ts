import type { Archive } from '../../archive/archive.ts';
import type { ReadContent } from '../../reader/content.ts';
import type { PassageRecord, Provenance } from '../../schema/provenance.ts';
import { archivedSource } from '../archived-source.ts';
import { type ReadSource, readSource } from './archive-check.ts';
import { type CitedPassage, distinct, givenPassages } from './cited-passages.ts';
import { misplacedRecords } from './lock-problems.ts';
import {
  altered,
  inSource,
  isReported,
  lockTrials,
  nextSources,
  sample,
  type Trial,
  type Trials,
} from './lock-trial.ts';
import { claim } from './passage-claims.ts';

/** What became of passages that were falsified in a copy. */
export interface SelfTest {
  /** Judged by the lock alone, as where there is no archive. */
  readonly lock: Trials;
  /** Judged by the texts of the sources; `undefined` where there is no archive. */
  readonly archive: (Trials & { readonly sources: number }) | undefined;
}

/** Letters and digits only: a search that is no part of the verification, to know what a text really has. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const sum = (trials: readonly Trial[]): Trial => ({
  tried: trials.reduce((count, { tried }) => count + tried, 0),
  unnoticed: trials.flatMap(({ unnoticed }) => unnoticed),
});

/** Whether the lock may say that a passage stands one character further than it does. */
function passesMoved(source: ReadSource, key: string, record: PassageRecord): boolean {
  const passages = source.passages.filter((passage) => passage.key === key);
  const moved = { ...record, start: record.start + 1, end: record.end + 1 };
  return !isReported((report) => misplacedRecords([{ ...source, passages }], new Map([[key, moved]]), report));
}

/** Falsifies some passages of each source that is there, and looks for them as verification does. */
async function archiveTrials(
  content: ReadContent,
  samples: ReadonlyMap<string, readonly CitedPassage[]>,
  lock: Provenance,
  archive: Archive,
): Promise<SelfTest['archive']> {
  const found: Trials[] = [];
  const next = nextSources([...samples.keys()]);
  for (const source of content.sources.filter(({ id }) => samples.has(id))) {
    const archived = await archive.read(archivedSource(source));
    if (archived?.state !== 'text') continue;
    const own = samples.get(source.id) ?? [];
    const [first] = own;
    const text = bare(archived.text);
    const isForeign = ({ exact }: CitedPassage): boolean => !text.includes(bare(exact));
    const others = samples.get(next.get(source.id) ?? '') ?? [];
    const changed = own.flatMap((passage) => altered(passage) ?? []).filter(isForeign);
    const foreign = first ? others.map((passage) => inSource(passage, first)).filter(isForeign) : [];
    const passing = (all: readonly CitedPassage[]): Trial => {
      const read = readSource({ source, claims: all.map((passage) => claim([passage])) }, archived);
      return { tried: all.length, unnoticed: read.passages.map(({ key }) => key) };
    };
    const asWritten = readSource({ source, claims: own.map((passage) => claim([passage])) }, archived);
    const placed = asWritten.passages.flatMap(({ key }) => {
      const record = lock.passages[key];
      return record ? [{ key, record }] : [];
    });
    found.push({
      altered: passing(changed),
      moved: {
        tried: placed.length,
        unnoticed: placed.filter(({ key, record }) => passesMoved(asWritten, key, record)).map(({ key }) => key),
      },
      swapped: passing(foreign),
    });
  }
  return {
    sources: found.length,
    altered: sum(found.map((trials) => trials.altered)),
    moved: sum(found.map((trials) => trials.moved)),
    swapped: sum(found.map((trials) => trials.swapped)),
  };
}

/**
 * Falsifies some passages of each source in a copy: another letter, another place, another source. Each must be refused.
 * It draws nothing by chance, writes nothing, and tries only what the lock has.
 */
export async function selfTest(
  content: ReadContent,
  lock: Provenance,
  archive: Archive | undefined,
): Promise<SelfTest> {
  const passages = distinct(givenPassages(content));
  return {
    lock: lockTrials(passages, lock),
    archive: archive && (await archiveTrials(content, sample(passages, lock), lock, archive)),
  };
}
