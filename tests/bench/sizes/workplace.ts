import { existsSync, globSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RefusedOptions } from '../../generator/options.ts';

/** What an entry takes of the disk at most, with its pages, those of the peer and all papers, in bytes. */
const perEntry = 300_000;

/** What the peer’s packages take. */
const packages = 400_000_000;

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

const free = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** A disk in memory, where Linux has one: thousands of small files on another would be what is measured. */
const memoryDisk = '/dev/shm';

/** Makes a folder to work in, with room for so many entries. It goes when the process does. */
export function workplace(given: string | undefined, entries: number): string {
  const needed = packages + entries * perEntry;
  const parent = given ?? [memoryDisk, tmpdir()].find((each) => existsSync(each) && free(each) > needed) ?? tmpdir();
  if (!existsSync(parent)) throw new RefusedOptions(`There is no folder ${parent}. Make it, or leave out --folder.`);
  if (free(parent) < needed)
    throw new RefusedOptions(
      `${parent} has ${gigabytes(free(parent))} left, and ${entries} entries need ${gigabytes(needed)}. Name another with --folder DIR, or give smaller --sizes.`,
    );
  const folder = mkdtempSync(path.join(parent, 'dossier-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a build wrote. */
export interface Written {
  readonly pages: number;
  readonly bytes: number;
}

export function written(site: string): Written {
  const files = globSync('**/*', { cwd: site })
    .map((name) => ({ name, stat: statSync(path.join(site, name)) }))
    .filter(({ stat }) => stat.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { stat }) => sum + stat.size, 0),
  };
}
