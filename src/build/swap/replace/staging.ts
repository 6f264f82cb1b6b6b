import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
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

/** How a site comes to its place. */
interface Way {
  /** Whether `commit` can take the site from where it is, if that is on the same disk. */
  readonly moves: boolean;
  /** A name for a working folder on the disk where the site will stand. */
  readonly nextName: () => string;
  /** Puts a site in its place: the one that was written, or its copy, `site` in the working folder. */
  readonly commit: (staged: string, work: string) => void;
  /** Removes what is left of a working folder. */
  readonly discard: (work: string) => void;
}

/**
 * Commits a site in a working folder, where need be as a copy. Other commands take a working folder away as a whole when
 * they clean up, without asking whether it is in use: then it is done again.
 */
export async function stage(site: string, { moves, nextName, commit, discard }: Way): Promise<void> {
  let copies = !moves;
  for (let attempt = 1; ; attempt += 1) {
    const work = nextName();
    mkdirSync(work);
    const discardWork = (): void => discard(work);
    let isDone = false;
    process.once('exit', discardWork);
    try {
      copies ||= statSync(site).dev !== statSync(path.dirname(work)).dev;
      const copy = path.join(work, 'site');
      if (copies) await copyFolder(site, copy);
      commit(copies ? copy : site, work);
      isDone = true;
      return;
    } catch (error) {
      // Part of a disk that is mounted elsewhere looks like one disk with the rest.
      const onOtherDisk = !copies && hasCode(error, 'EXDEV');
      if (onOtherDisk) copies = true;
      else if (attempt >= attempts || !hasCode(error, 'ENOENT', 'EEXIST', 'ENOTEMPTY')) throw error;
    } finally {
      process.off('exit', discardWork);
      try {
        discardWork();
      } catch (error) {
        // The new site stands, whatever of the old one cannot be removed: the next command tries again.
        if (!isDone) throw error;
      }
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
