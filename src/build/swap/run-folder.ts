import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasCode } from './disk-fault.ts';

/** A folder of one run for what is needed only while it lasts. Nobody else may read it. */
export interface RunFolder {
  readonly path: string;
  /** Removes it. The end of the process does so too. */
  readonly remove: () => void;
}

const prefix = 'dossier-run-';
const windows = process.platform === 'win32';

/**
 * Where a run answers as long as it lives: the system closes the socket whatever ends the process. Its id would not
 * tell, since another process may get it, and neither would a clock.
 */
const doorOf = (folder: string): string =>
  windows ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, 'alive');

/** Opens the door. A disk without sockets has no door, and then nobody takes the folder for abandoned. */
const openDoor = (folder: string): Promise<void> =>
  new Promise((resolve) => {
    const door = createServer((socket) => socket.destroy()).unref();
    door.once('error', () => resolve());
    door.listen(doorOf(folder), () => resolve());
  });

const isAbandoned = (folder: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(doorOf(folder), () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', (error) => resolve(hasCode(error, windows ? 'ENOENT' : 'ECONNREFUSED')));
  });

/** Removes a folder, its door last: where this is not finished, a later run takes it up. */
function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const door = path.basename(doorOf(folder));
  for (const name of readdirSync(folder).filter((each) => each !== door))
    rmSync(path.join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

const isOwn = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
};

/** Removes the folders of this user's runs that were killed. */
async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    const folder = path.join(parent, name);
    try {
      if (isOwn(folder) && (await isAbandoned(folder))) removeFolder(folder);
    } catch {
      // Another run does the same.
    }
  }
}

/** The folders that this process has made. */
const folders: string[] = [];

/** Removes what this process has made, at its end. */
function removeAtEnd(): void {
  for (const folder of folders)
    try {
      removeFolder(folder);
    } catch {
      // Something still writes there (Astro does, up to half a second later). A later run takes it up, and this end stays
      // what it is.
    }
}

/** Makes the folder of this run, below the temporary folder of the system. */
export async function runFolder(): Promise<RunFolder> {
  // Without links, since Astro and Vite compare paths.
  const parent = realpathSync.native(tmpdir());
  await sweep(parent);
  const folder = mkdtempSync(path.join(parent, prefix));
  if (folders.length === 0) process.once('exit', removeAtEnd);
  folders.push(folder);
  await openDoor(folder);
  return { path: folder, remove: () => removeFolder(folder) };
}
