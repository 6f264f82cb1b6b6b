import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { plainFlags } from '../reader/read-plain.ts';

/** A file that is open for reading. Whoever gets it closes it. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly size: number;
  readonly modified: Date;
}

const isLookedFor = (error: unknown): boolean => error instanceof Error && 'code' in error;

/**
 * What stands at a path below a folder. Links lead nowhere: they could lead out of it. The folder itself may be one, as
 * where each build has a folder of its own. Undefined for what is neither a file nor a folder.
 */
export async function kindBelow(folder: string, below: string): Promise<'file' | 'folder' | undefined> {
  try {
    const location = path.join(await realpath(folder), below);
    if ((await realpath(location)) !== location.replace(/(?<=.)[\\/]$/, '')) return undefined;
    const found = await lstat(location);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch (error) {
    if (isLookedFor(error)) return undefined;
    throw error;
  }
}

/** Opens a file below a folder; undefined where there is none. */
export async function openFile(folder: string, below: string): Promise<OpenFile | undefined> {
  if ((await kindBelow(folder, below)) !== 'file') return undefined;
  const handle = await open(path.join(await realpath(folder), below), plainFlags).catch(() => undefined);
  const found = await handle?.stat();
  if (handle && found?.isFile()) return { handle, size: found.size, modified: found.mtime };
  await handle?.close();
  return undefined;
}
