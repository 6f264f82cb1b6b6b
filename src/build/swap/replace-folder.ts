import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../../reader/content-folder.ts';
import { DiskError, diskFault, hasCode, type Place } from './disk-fault.ts';
import { onDisk, siteFolder, temporary } from './on-disk.ts';
import { realPath } from './out-folder.ts';
import { nameBeside, recoverBeside, replaceBeside } from './replace/beside.ts';
import { HalfwayError, nameInside, recoverInside, replaceInside } from './replace/inside.ts';
import { isMount } from './replace/mount.ts';
import { runFolder } from './run-folder.ts';
import { withStrays } from './with-strays.ts';

/** Where the new folder is written, away from the old one and from the generator. */
export interface WorkingFolder {
  readonly site: string;
  /** What is needed only while it is written; a folder that `write` makes. */
  readonly root: string;
}

/** Removes what killed builds left of a folder, and brings the old or the new one to its place. */
export function recoverFolder(folder: string): void {
  const target = realPath(folder);
  for (const recover of [recoverBeside, recoverInside]) {
    try {
      recover(target);
    } catch (error) {
      // A user who may only read can still preview; a build says what it may not do.
      if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR')) throw error;
    }
  }
}

/** The codes of errors where the folder around it cannot be written, or it cannot be renamed. */
const notBeside = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'] as const;

const tryFolder = (folder: string): void => {
  mkdirSync(folder);
  rmdirSync(folder);
};

/** Looks for the way to replace a folder before a site is built for nothing. */
function wayTo(target: string): typeof replaceBeside {
  if (isMount(target)) {
    tryFolder(nameInside(target));
    return replaceInside;
  }
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    tryFolder(nameBeside(target));
    return replaceBeside;
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new DiskError(`No folder can be made in ${path.dirname(target)}. Give another with --out DIR.`);
    if (!existsSync(target) || !hasCode(error, ...notBeside)) throw error;
    tryFolder(nameInside(target));
    return replaceInside;
  }
}

async function deliver(site: string, target: string, replace: typeof replaceBeside): Promise<void> {
  try {
    await replace(site, target);
  } catch (error) {
    // Only an attempt shows that some folders cannot be renamed: a part of a disk that is mounted elsewhere on it.
    if (replace !== replaceBeside || !existsSync(target) || !hasCode(error, ...notBeside)) throw error;
    await replaceInside(site, target);
  }
}

const halfway = (place: Place, { cause }: HalfwayError): HalfwayError =>
  new HalfwayError(
    `${displayName(place.folder)} has pages of the old site and of the new one: ${diskFault(cause, place) ?? String(cause)} Then preview it or build again, and the new one is completed.`,
    { cause },
  );

/**
 * Replaces a folder by what `write` puts into `site`. Where `write` throws, or a signal stops the process, the old
 * folder stays as it was. Throws what `write` throws; a `DiskError` where a disk refuses something, and a
 * `HalfwayError` where it does so when the old folder is no longer complete.
 */
export async function replaceFolder(folder: string, write: (working: WorkingFolder) => Promise<void>): Promise<void> {
  const target = realPath(folder);
  const out = siteFolder(folder);
  const replace = await onDisk(out, () => {
    recoverFolder(target);
    return wayTo(target);
  });
  const run = await onDisk(temporary(), runFolder);
  const [site, root] = [path.join(run.path, 'site'), path.join(run.path, 'root')];
  await onDisk(temporary(run.path), () => {
    mkdirSync(site);
    return withStrays(() => write({ site, root }));
  });
  await onDisk(out, async () => {
    try {
      await deliver(site, target, replace);
    } catch (error) {
      throw error instanceof HalfwayError ? halfway(out, error) : error;
    }
  });
  // After a failure something may still be writing: the folder then goes when the process ends.
  run.remove();
}
