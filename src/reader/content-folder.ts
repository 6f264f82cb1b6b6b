import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readPlain } from './read-plain.ts';

/** Something in a content folder that is no file that can be read. */
export interface Refused {
  /** Its path in the folder. */
  readonly name: string;
  readonly as: 'link' | 'folder' | 'special' | 'unreadable';
}

/** Where content is read from: a folder on disk, or one that a test holds in memory. */
export interface ContentFolder {
  /** The folder as the editor would name it on the command line; empty where the command runs inside it. */
  readonly name: string;
  /** The paths of all its files, relative to it, with `/` between. */
  readonly files: () => Promise<readonly string[]>;
  /** What else it holds besides folders, in no order; absent: nothing. */
  readonly refused?: () => Promise<readonly Refused[]>;
  /**
   * The bytes of a file; for one that is larger than the limit, at least one byte more than that. Throws where it
   * cannot be read.
   */
  readonly read: (file: string, limit?: number) => Promise<Uint8Array>;
}

/**
 * The name under which an editor knows a file: relative to where the command runs, where that is below it. With `/`
 * between on every system, since names of files in a folder are put behind it. Tests give the paths of another system.
 */
export function displayName(file: string, from = process.cwd(), system: path.PlatformPath = path): string {
  const way = system.relative(from, file);
  return (way.startsWith('..') ? file : way).split(system.sep).join('/');
}

/** A file of a content folder as the editor names it: `content/dossier.yaml`. */
export const fileIn = (folder: string, file: string): string => (folder === '' ? file : `${folder}/${file}`);

interface Walk {
  readonly files: string[];
  readonly refused: Refused[];
}

/** Where a command writes down all that it is about to change, until that is done. */
export const changeName = '.dossier-change.json';

/**
 * Files beside the content that are none of it: the archive, which may hold links, and what version control and systems
 * leave.
 */
const isBeside = (name: string): boolean => name === 'archive' || (name !== changeName && /(?:^|\/)\./.test(name));

const isNamedLikeFile = (name: string): boolean => /\.(?:ya?ml|mdx?|json)$/i.test(name);

function note(entry: Dirent, name: string, { files, refused }: Walk): void {
  if (entry.isFile()) files.push(name);
  else if (entry.isDirectory()) refused.push({ name, as: 'folder' });
  else refused.push({ name, as: entry.isSymbolicLink() ? 'link' : 'special' });
}

/** Walks the folder itself, and no link: what a check has not seen must not be published. */
async function walk(root: string): Promise<Walk> {
  const found: Walk = { files: [], refused: [] };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const parent = folder;
    const entries = await readdir(path.join(root, parent), { withFileTypes: true }).catch((error: unknown) => {
      if (parent === '') throw error;
      found.refused.push({ name: parent, as: 'unreadable' });
      return [];
    });
    for (const entry of entries) {
      const name = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (isBeside(name)) continue;
      if (entry.isDirectory() && !isNamedLikeFile(name)) folders.push(name);
      else note(entry, name, found);
    }
  }
  return found;
}

/** A folder on disk as it is when it is first asked for: all that is derived from it sees the same files. */
export function diskFolder(folder: string, name = displayName(folder)): ContentFolder {
  let walked: Promise<Walk> | undefined;
  const found = () => (walked ??= walk(folder));
  return {
    name,
    files: async () => (await found()).files,
    refused: async () => (await found()).refused,
    read: (file, limit) => readPlain(path.join(folder, file), limit),
  };
}
