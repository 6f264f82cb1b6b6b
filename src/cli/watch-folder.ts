import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** The folder and all below it; where it is gone, the one in which it may come back. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [path.dirname(folder)];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [
    folder,
    ...entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name)),
  ];
}

/** Calls back once after a burst of changes below a folder: an editor saves in several steps. Gives a way to stop. */
export function watchFolder(folder: string, changed: () => void): () => void {
  // One watcher per folder: Node's recursive one loses files on Linux that an editor replaces when it saves.
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    follow();
    changed();
  };
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(settle, 150);
  };
  const follow = (): void => {
    const folders = new Set(foldersIn(folder));
    for (const [name, watcher] of watchers)
      if (!folders.has(name)) {
        watcher.close();
        watchers.delete(name);
      }
    for (const name of folders) if (!watchers.has(name)) watchers.set(name, watch(name, notice).on('error', notice));
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
