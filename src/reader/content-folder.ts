import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readFew } from './read-few.ts';

/** Where content is read from: a folder on disk, or one that a test holds in memory. */
export interface ContentFolder {
  /** The folder as the editor would name it on the command line; empty where the command runs inside it. */
  readonly name: string;
  /** The paths of all its files, relative to it, with `/` between. */
  readonly files: () => Promise<readonly string[]>;
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** The name under which an editor knows a file: relative to where the command runs, where that is below it. */
export function displayName(file: string): string {
  const relative = path.relative('.', file);
  return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
}

/** A file of a content folder as the editor names it: `content/dossier.yaml`. */
export const fileIn = (folder: string, file: string): string => (folder === '' ? file : `${folder}/${file}`);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

export const diskFolder = (folder: string, name = displayName(folder)): ContentFolder => ({
  name,
  files: () => filesBelow(folder),
  read: (file) => readFew(path.join(folder, file)),
});
