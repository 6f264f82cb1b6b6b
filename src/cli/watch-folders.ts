import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../build/swap/disk-fault.ts';
import { nearestFolder } from './is-there.ts';

/** What may be in one moment and not in the next, or not for this user. */
const isOver = (error: unknown): boolean => hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM');

/** Does what a folder may refuse that is about to go, and to come back. */
function tried<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (isOver(error)) return undefined;
    throw error;
  }
}

/** A folder and all below it. */
function foldersIn(folder: string): string[] {
  const entries = tried(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
  return [folder, ...below.flatMap(foldersIn)];
}

/** What tells a folder from another that has taken its name. */
function identity(folder: string): string {
  const found = tried(() => statSync(folder));
  return found ? `${found.dev}:${found.ino}:${folder}` : '';
}

/**
 * Calls back once after a burst of changes in folders and all below them: an editor saves in several steps. For a
 * folder that is gone or not there yet, only its going and coming count. Gives a way to stop.
 */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  // One watcher per folder: Node's recursive one loses files on Linux that an editor replaces when it saves.
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let touched = false;
  let present: string;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, 150);
  };
  const noticeTouch = (): void => {
    touched = true;
    notice();
  };
  const follow = (): void => {
    const there = folders.filter((folder) => existsSync(folder));
    present = there.map(identity).join('\n');
    const inner = new Set(there.flatMap(foldersIn));
    // One that is gone may come back there.
    const outer = folders.map(nearestFolder).filter((folder) => !inner.has(folder));
    const wanted = new Map([
      ...[...inner].map((folder) => [identity(folder), { folder, seen: noticeTouch }] as const),
      ...outer.map((folder) => [`around ${identity(folder)}`, { folder, seen: notice }] as const),
    ]);
    for (const [key, watcher] of watchers)
      if (!wanted.has(key)) {
        watcher.close();
        watchers.delete(key);
      }
    for (const [key, { folder, seen }] of wanted) {
      const watcher = watchers.get(key) ?? tried(() => watch(folder, seen).on('error', seen));
      if (watcher) watchers.set(key, watcher);
    }
  };
  const settle = (): void => {
    const before = present;
    follow();
    if (!touched && present === before) return;
    touched = false;
    changed();
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
