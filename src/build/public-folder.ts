import { constants, copyFileSync, type Dirent, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../reader/content-folder.ts';
import { isSitePath } from '../schema/integrity.ts';
import { shortened } from '../schema/shortened.ts';
import { marker, realPath } from './swap/out-folder.ts';

/** Files of the editors that stand in the site as they are: `CNAME`, `.well-known/security.txt`. */
export interface PublicFiles {
  readonly folder: string;
  /** By their ways from the folder, with `/` between, in order. */
  readonly files: readonly string[];
  /** What is not published, since its name begins with a dot: systems and editors keep such files for themselves. */
  readonly leftOut: readonly string[];
}

const folderName = 'public';

/**
 * Where the editors' own files stand: the folder `public` beside the content, wherever that is, so that a dossier brings
 * its own. `undefined` where another folder has that place: the one of the generator, beside its first dossier, or the
 * one that the site is built into.
 */
export function publicPlace(content: string, taken: readonly string[]): string | undefined {
  const place = path.join(path.dirname(content), folderName);
  return taken.some((other) => realPath(other) === realPath(place)) ? undefined : place;
}

// Where small letters and capitals are one, `public` is also the folder in which a system lets others drop files.
const isNamedSo = (folder: string): boolean =>
  existsSync(folder) && readdirSync(path.dirname(folder)).includes(folderName);

/** Whether there is such a folder, and it is no site that was built there once. */
const isThere = (folder: string): boolean =>
  isNamedSo(folder) && statSync(folder).isDirectory() && !existsSync(path.join(folder, marker));

/** What may begin with a dot, at the root of the folder. */
const dotted = new Set(['.well-known', '.nojekyll']);

function faultOf(entry: Dirent, name: string, folder: string): string | undefined {
  const shown = shortened(displayName(path.join(folder, name)));
  if (entry.isSymbolicLink()) return `${shown} is a link, and links are not followed. Put the file itself there.`;
  if (!entry.isFile() && !entry.isDirectory()) return `${shown} is no file, and cannot be published. Remove it.`;
  return isSitePath(name) ? undefined : `${shown} has a name that no address can have. Rename it.`;
}

/** Lists the files of such a folder, or says in one line what cannot be published; `undefined` where there is none. */
export function readPublic(folder: string): PublicFiles | { readonly fault: string } | undefined {
  if (!isThere(folder)) return undefined;
  if (lstatSync(folder).isSymbolicLink())
    return { fault: `${displayName(folder)} is a link, and links are not followed. Put the folder itself there.` };
  const files: string[] = [];
  const leftOut: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined; at = folders.pop())
    for (const entry of readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const name = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.name.startsWith('.') && !dotted.has(name)) {
        leftOut.push(name);
        continue;
      }
      const fault = faultOf(entry, name, folder);
      if (fault !== undefined) return { fault };
      (entry.isDirectory() ? folders : files).push(name);
    }
  return { folder, files: files.toSorted(), leftOut: leftOut.toSorted() };
}

/** The part of a way at which something else stands in a site: a file, or where a file should come, also a folder. */
function takenAt(site: string, file: string): string | undefined {
  const parts = file.split('/');
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return ways.find((way) => {
    const found = lstatSync(path.join(site, way), { throwIfNoEntry: false });
    return found !== undefined && (way === file || !found.isDirectory());
  });
}

/** What of these files would replace something that the build makes, as one line; `undefined` where nothing would. */
export function publicClash(
  { folder, files }: PublicFiles,
  site: string,
  reserved: readonly string[],
): string | undefined {
  for (const file of files) {
    const taken = reserved.find((name) => file === name || file.startsWith(`${name}/`)) ?? takenAt(site, file);
    if (taken !== undefined)
      return `${shortened(displayName(path.join(folder, file)))} would replace ${shortened(taken)}, which the build makes. Rename it, or delete it.`;
  }
  return undefined;
}

/** Copies the files into a site in which nothing stands at their places. */
export function copyPublic({ folder, files }: PublicFiles, site: string): void {
  for (const file of files) {
    const copy = path.join(site, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(path.join(folder, file), copy, constants.COPYFILE_EXCL);
  }
}
