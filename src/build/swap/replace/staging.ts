import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../disk-fault.ts';

/** The end of the name of a working folder. It tells nothing: nobody asks whose it is. */
export const newMark = (): string => randomBytes(6).toString('hex');

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

// The disk is another one, has no links, or none for this user.
const noLink = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'] as const;

/** A second name for a file; `false` where there can be none. */
function linked(source: string, copy: string): boolean {
  try {
    linkSync(source, copy);
    return true;
  } catch (error) {
    if (hasCode(error, ...noLink)) return false;
    throw error;
  }
}

/**
 * Copies the files of a folder into a new one. Where both are on one disk, files get a second name there, which costs a
 * tenth; the first is removed with the folder of the run. It makes no folder above the new one, which may be gone on
 * purpose.
 */
async function copyFolder(from: string, to: string, onOneDisk = true): Promise<boolean> {
  await mkdir(to);
  let canLink = onOneDisk;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) canLink = await copyFolder(source, copy, canLink);
    else {
      canLink &&= linked(source, copy);
      if (!canLink) await copyFile(source, copy);
    }
  }
  return canLink;
}

/** How often another command may take a working folder away before that is an error. */
const attempts = 5;

/**
 * Copies a site into `site` in a working folder on the disk where it will stand, and commits it there. Other commands
 * take a working folder away as a whole when they clean up, without asking whether it is in use: then it is done again.
 * `discard` removes what is left of it.
 */
export async function stage(
  site: string,
  nextName: () => string,
  commit: (work: string) => void,
  discard: (work: string) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const work = nextName();
    mkdirSync(work);
    const discardWork = (): void => discard(work);
    process.once('exit', discardWork);
    try {
      await copyFolder(site, path.join(work, 'site'));
      commit(work);
      return;
    } catch (error) {
      if (attempt === attempts || !hasCode(error, 'ENOENT', 'EEXIST', 'ENOTEMPTY')) throw error;
    } finally {
      process.off('exit', discardWork);
      discardWork();
    }
  }
}

/**
 * Takes a working folder that somebody left, whoever it was, by giving it another name. One that is still in use can
 * then no longer be committed, and half of it even less. Undefined where another was faster.
 */
export function takeAway(work: string, name: string): string | undefined {
  try {
    renameSync(work, name);
    return name;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
