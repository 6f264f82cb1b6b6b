import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../disk-fault.ts';
import { isOfTheDisk } from './mount.ts';
import { newMark, remove, stage, takeAway } from './staging.ts';

/*
 * Replacing what is in a folder that can itself not be renamed: a volume, or one in a folder that may not be written.
 *
 *     .dossier-new-91c4a0b2d1f7/site    the new site, until it is complete
 *     .dossier-swap/site                the same from then on, file by file moved to its place
 *     .dossier-swap/files.json          all its files
 *     .dossier-swap/old-91c4a0b2d1f7    what of the old site has no place in the new one
 *
 * The rename to `.dossier-swap` decides. Before it the folder holds the old site. After it the new one is brought to
 * its end by this build or, if that is killed, by the next command: every step can be done again, also by two at once.
 * Until then a page is the old or the new one, and has the files that it needs, since what is old goes last.
 */

const prefix = '.dossier-new-';
const swapName = '.dossier-swap';

export const nameInside = (target: string): string => path.join(target, `${prefix}${newMark()}`);

/** Whether something in a folder is of a build that replaces what is in it. */
export const isWork = (name: string): boolean => name === swapName || name.startsWith(prefix);

interface Found {
  readonly files: string[];
  /** The inner ones first. */
  readonly folders: string[];
}

/** What a folder holds, besides work in progress and what its disk has there. */
function contentOf(folder: string): Found {
  const found: Found = { files: [], folders: [] };
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.join(below, entry.name);
      if (below === '' && (isWork(name) || isOfTheDisk(folder, name))) continue;
      if (entry.isDirectory()) {
        walk(name);
        found.folders.push(name);
      } else found.files.push(name);
    }
  };
  walk('');
  return found;
}

/** Pages come last: what they load is then there. */
const pagesLast = (a: string, b: string): number => Number(a.endsWith('.html')) - Number(b.endsWith('.html'));

function parentsOf(file: string): string[] {
  const parent = path.dirname(file);
  return parent === '.' ? [] : [...parentsOf(parent), parent];
}

/** Moves a file of the new site to its place, unless that is done. `setAside` makes room where a folder has its name. */
function place(swap: string, target: string, file: string, setAside: (name: string) => void): void {
  const [source, goal] = [path.join(swap, 'site', file), path.join(target, file)];
  for (;;) {
    try {
      renameSync(source, goal);
      return;
    } catch (error) {
      if (!existsSync(source)) return;
      if (hasCode(error, 'ENOENT')) mkdirSync(path.dirname(goal), { recursive: true });
      else if (hasCode(error, 'EISDIR', 'ENOTEMPTY', 'EEXIST', 'EPERM') && isFolder(goal)) setAside(file);
      else if (hasCode(error, 'ENOTDIR')) {
        const inTheWay = parentsOf(file).find((parent) => !isFolder(path.join(target, parent)));
        if (inTheWay === undefined) throw error;
        setAside(inTheWay);
      } else throw error;
    }
  }
}

function isFolder(location: string): boolean {
  try {
    readdirSync(location);
    return true;
  } catch {
    return false;
  }
}

/** Removes a folder, unless something is in it. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error;
  }
}

/** What is to be done; undefined where nothing is, or another command has just done it. */
function planOf(swap: string): { files: string[]; old: string } | undefined {
  try {
    const old = readdirSync(swap).find((name) => name.startsWith('old-'));
    const files: unknown = JSON.parse(readFileSync(path.join(swap, 'files.json'), 'utf8'));
    return old !== undefined && Array.isArray(files) ? { files: files.map(String), old } : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Brings the new site of a folder to its place, if one is complete and not yet there. */
function finishSwap(target: string): void {
  const swap = path.join(target, swapName);
  const plan = planOf(swap);
  if (!plan) return;
  const { files, old } = plan;
  // The folder that takes it is of this swap alone. Once another command has finished it, nothing is taken any more.
  const setAside = (name: string): void => {
    renameSync(path.join(target, name), path.join(swap, old, newMark()));
  };
  for (const file of files) place(swap, target, file, setAside);
  const kept = new Set(files);
  const found = contentOf(target);
  try {
    for (const file of found.files) if (!kept.has(file)) setAside(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  for (const folder of found.folders) removeEmpty(path.join(target, folder));
  const done = takeAway(swap, nameInside(target));
  if (done !== undefined) remove(done);
}

/** Something went wrong after it was decided that the new site stands: the next command goes on from there. */
export class HalfwayError extends Error {
  override name = 'HalfwayError';
}

function commit(work: string, target: string): void {
  writeFileSync(
    path.join(work, 'files.json'),
    JSON.stringify(contentOf(path.join(work, 'site')).files.toSorted(pagesLast)),
  );
  mkdirSync(path.join(work, `old-${newMark()}`));
  // Another build may have decided, and then comes first.
  finishSwap(target);
  renameSync(work, path.join(target, swapName));
  try {
    finishSwap(target);
  } catch (error) {
    throw new HalfwayError('', { cause: error });
  }
}

/** Puts a copy of a site in the place of what is in a folder. Throws a `HalfwayError` where that cannot be finished. */
export const replaceInside = (site: string, target: string): Promise<void> =>
  stage(site, {
    moves: false,
    nextName: () => nameInside(target),
    commit: (_staged, work) => commit(work, target),
    discard: remove,
  });

/** Removes what killed builds left in a folder. Finishes what one of them had decided. */
export function recoverInside(target: string): void {
  if (!isFolder(target)) return;
  finishSwap(target);
  for (const name of readdirSync(target).filter((each) => each.startsWith(prefix))) {
    const work = takeAway(path.join(target, name), nameInside(target));
    if (work !== undefined) remove(work);
  }
}
