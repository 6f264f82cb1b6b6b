import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';
import { realPath } from './out-folder.ts';

/**
 * Replacing a folder as a whole. The new one is written to a working folder beside it, which takes the old one in when
 * the new one is complete:
 *
 *     .dist-building-4711/site    the new folder, until it is renamed to dist
 *     .dist-building-4711/cache   what is needed only while it is written
 *     .dist-building-4711/old     the old folder, while the new one takes its place
 */
export interface WorkingFolder {
  readonly site: string;
  readonly cache: string;
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Removes what killed builds left beside a folder. Brings it back where one was killed while it took its place. */
export function recoverFolder(folder: string): void {
  const target = realPath(folder);
  const parent = path.dirname(target);
  const prefix = `.${path.basename(target)}-building-`;
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (!Number.isInteger(pid) || (pid !== process.pid && isRunning(pid))) continue;
    const old = path.join(parent, name, 'old');
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    remove(path.join(parent, name));
  }
}

function swap(target: string, site: string, old: string): void {
  // Synchronous, so that no signal is handled between the two.
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(site, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
}

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const signalNames = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Replaces a folder by what `write` puts into `site`. Where `write` throws, or a signal stops the process, the old
 * folder stays as it was. Throws what `write` and the file system throw.
 */
export async function replaceFolder(folder: string, write: (working: WorkingFolder) => Promise<void>): Promise<void> {
  const target = realPath(folder);
  const work = path.join(path.dirname(target), `.${path.basename(target)}-building-${process.pid}`);
  const [site, cache, old] = [path.join(work, 'site'), path.join(work, 'cache'), path.join(work, 'old')];
  recoverFolder(target);
  const stop = (signal: keyof typeof signals): void => {
    remove(work);
    process.exit(128 + signals[signal]);
  };
  for (const signal of signalNames) process.once(signal, stop);
  try {
    for (const part of [site, cache]) mkdirSync(part, { recursive: true });
    await write({ site, cache });
    swap(target, site, old);
  } catch (error) {
    // What has failed may still be writing, and bring the working folder back.
    process.once('exit', () => recoverFolder(target));
    throw error;
  } finally {
    for (const signal of signalNames) process.off(signal, stop);
    // It removes the working folder, but never the old folder while nothing has taken its place.
    recoverFolder(target);
  }
}
