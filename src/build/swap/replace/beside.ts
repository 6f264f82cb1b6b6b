import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../disk-fault.ts';
import { newMark, remove, stage, takeAway } from './staging.ts';

/*
 * Replacing a folder by renames, the usual way. The new one takes its place; from another disk, it is copied beside it
 * before:
 *
 *     .dist-building-91c4a0b2d1f7/site    the new folder, until it is renamed to dist
 *     .dist-building-91c4a0b2d1f7/old     the old one, from then on
 */

const prefixOf = (target: string): string => `.${path.basename(target)}-building-`;

export const nameBeside = (target: string): string =>
  path.join(path.dirname(target), `${prefixOf(target)}${newMark()}`);

/** Brings the old folder back where nothing took its place, and removes the working folder. */
function discard(work: string, target: string): void {
  const old = path.join(work, 'old');
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  remove(work);
}

function swap(site: string, work: string, target: string): void {
  const old = path.join(work, 'old');
  // Synchronous, so that no signal is handled between the two.
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(site, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    throw error;
  }
}

/** Puts a site in the place of a folder. Where that fails, the folder is as it was. */
export const replaceBeside = (site: string, target: string): Promise<void> =>
  stage(site, {
    moves: true,
    nextName: () => nameBeside(target),
    commit: (staged, work) => swap(staged, work, target),
    discard: (work) => discard(work, target),
  });

/** Removes what killed builds left beside a folder, and brings it back where one was killed between the renames. */
export function recoverBeside(target: string): void {
  const parent = path.dirname(target);
  const prefix = prefixOf(target);
  if (!existsSync(parent)) return;
  const isWork = (name: string): boolean =>
    name.startsWith(prefix) && /^(?:[0-9a-f]{12}|\d+)$/.test(name.slice(prefix.length));
  for (const name of readdirSync(parent).filter(isWork)) {
    const work = takeAway(path.join(parent, name), nameBeside(target));
    try {
      if (work !== undefined) discard(work, target);
    } catch (error) {
      // Meanwhile another build has put its own in the place: it is the newer one.
      if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
    }
  }
}
