import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Archived, readDocument } from '../../src/archive/archive.ts';
import { codePoints } from '../../src/archive/code-points.ts';
import { unreadableReasons } from '../../src/archive/format.ts';
import { random } from '../generator/random.ts';
import { mutatedBytes, packedMutation } from './archived-mutators.ts';
import { archivedSamples } from './archived-samples.ts';

/** In seconds: what one small file may take. */
const longest = 20;

/** What is wrong with what was made of a file; `undefined` where nothing is. */
export function archivedFault(read: Archived): string | undefined {
  if (read.state === 'unreadable') return unreadableReasons.includes(read.reason) ? undefined : 'an unknown reason';
  if (read.state !== 'text') return `a state that no document has: ${read.state}`;
  const length = codePoints(read.text);
  let end = 0;
  for (const block of read.blocks ?? []) {
    if (block.start < end || block.end <= block.start) return 'blocks out of order';
    end = block.end;
  }
  if (end > length) return 'a block beyond the text';
  const starts = (read.places ?? []).map(({ start }) => start);
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0) || start > length)) return 'places out of order';
  return undefined;
}

export interface ArchivedFinding {
  readonly format: string;
  readonly run: number;
  readonly fault: string;
}

/** A spoilt file of a format, the same for the same numbers. */
export function spoilt(format: string, seed: number, run: number): { readonly ending: string; readonly bytes: Buffer } {
  const sample = archivedSamples[format];
  if (!sample) throw new RangeError(`There is no sample of ${format}.`);
  const chance = random(seed, `${format}/${run}`);
  const isPacked = sample.bytes.subarray(0, 2).toString() === 'PK' && chance.chance(70);
  const bytes = isPacked ? packedMutation(sample.bytes, chance) : mutatedBytes(sample.bytes, chance);
  // Names lie, too.
  const ending = chance.chance(10) ? chance.pick(Object.values(archivedSamples)).ending : sample.ending;
  return { ending, bytes };
}

async function faultOf(file: string): Promise<string | undefined> {
  const start = performance.now();
  try {
    const fault = archivedFault(await readDocument(file));
    const seconds = (performance.now() - start) / 1000;
    return fault ?? (seconds > longest ? `took ${seconds.toFixed(0)} s` : undefined);
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Reads spoilt files of a format, and says which of them were not read, or refused, as they should be. */
export async function fuzzArchived(format: string, seed: number, runs: readonly number[]): Promise<ArchivedFinding[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  const findings: ArchivedFinding[] = [];
  try {
    for (const run of runs) {
      const { ending, bytes } = spoilt(format, seed, run);
      const file = path.join(folder, `bron.${ending}`);
      writeFileSync(file, bytes);
      const fault = await faultOf(file);
      rmSync(file);
      if (fault !== undefined) findings.push({ format, run, fault });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}
