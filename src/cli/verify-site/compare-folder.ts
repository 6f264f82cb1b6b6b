import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import { fileDigest } from '../../build/manifest/file-digest.ts';
import { isUnlisted } from '../../build/manifest/integrity.ts';
import { namesBelow } from '../../build/files-below.ts';
import { hasCode } from '../../build/swap/disk-fault.ts';
import type { Integrity, ListedFile } from '../../schema/integrity.ts';
import { changed, type Compared, type Difference, longer, missing } from './difference.ts';

function found(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

function compareFile(folder: string, listed: ListedFile): Difference[] {
  const file = path.join(folder, listed.path);
  try {
    const there = found(file);
    if (there === undefined) return [missing(listed)];
    if (!there.isFile()) return [{ path: listed.path, kind: 'changed', message: 'is a link or a folder, and no file' }];
    // What is longer need not be read.
    return there.size > listed.bytes ? [longer(listed)] : changed(listed, fileDigest(file));
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EIO')) throw error;
    return [{ path: listed.path, kind: 'unread', message: 'cannot be read. Give yourself the right to read it' }];
  }
}

/** Compares the folder of a site with its list: every file that is listed, and no other. */
export function compareFolder(folder: string, { files }: Integrity): Compared {
  const listed = new Set(files.map((file) => file.path));
  const unlisted = namesBelow(folder)
    .filter((name) => !listed.has(name) && !isUnlisted(name))
    .map((name): Difference => ({ path: name, kind: 'unlisted', message: 'is not listed' }));
  return { differences: [...files.flatMap((file) => compareFile(folder, file)), ...unlisted], kept: [] };
}
