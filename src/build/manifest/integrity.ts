import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../../reader/content-folder.ts';
import {
  type Integrity,
  integrityFormat,
  integrityName,
  integritySchema,
  integrityText,
} from '../../schema/integrity.ts';
import { shortened } from '../../schema/shortened.ts';
import { filesBelow } from '../files-below.ts';
import { hasCode } from '../swap/disk-fault.ts';
import { isMarker } from '../swap/out-folder.ts';
import { fileDigest } from './file-digest.ts';

/** What a list says besides the files. */
export type Origin = Omit<Integrity, 'format' | 'files'>;

/** What is in a site and not in its list: the list itself, and the mark of the folder. */
export const isUnlisted = (file: string): boolean => file === integrityName || isMarker(file);

const listedBelow = (folder: string): Integrity['files'] =>
  filesBelow(folder)
    .filter((file) => !isUnlisted(file))
    .map((file) => ({ path: file, ...fileDigest(path.join(folder, file)) }));

/** Writes the list of all files of a site, after all of them. */
export function writeIntegrity(site: string, origin: Origin): void {
  const integrity = { format: integrityFormat, ...origin, files: listedBelow(site) } as const;
  writeFileSync(path.join(site, integrityName), integrityText(integrity));
}

/** A list with the files of a folder, which will be added to the site, and the browser that printed them. */
export function withFiles(integrity: Integrity, folder: string, browser: string | undefined): Integrity {
  const files = new Map([...integrity.files, ...listedBelow(folder)].map((file) => [file.path, file]));
  const { dossier, node } = integrity.versions;
  return {
    ...integrity,
    versions: { dossier, node, ...(browser === undefined ? {} : { browser }) },
    files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** What makes a list one that cannot be used, as the end of a line; else the list. */
export type ReadIntegrity = { readonly integrity: Integrity } | { readonly fault: string };

const formatOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;

/** Reads the text of a list. */
export function parseIntegrity(text: string): ReadIntegrity {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  const format = formatOf(raw);
  if (typeof format === 'number' && format !== integrityFormat)
    return { fault: `has format ${format}, and this version of Dossier knows format ${integrityFormat}` };
  const read = integritySchema.safeParse(raw);
  if (read.success) return { integrity: read.data };
  const [issue] = read.error.issues;
  return {
    fault: `is not as a build writes it (${shortened([issue?.path.join('.'), 'the whole'].find(Boolean) ?? '')})`,
  };
}

/** Reads the list of a site; undefined where it has none, as one that an older version made. */
export function readIntegrity(site: string): ReadIntegrity | undefined {
  const file = path.join(site, integrityName);
  try {
    return parseIntegrity(readFileSync(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (hasCode(error, 'EISDIR')) return { fault: 'is a folder' };
    throw error;
  }
}

/** The list as the editor names it. */
export const integrityIn = (site: string): string => displayName(path.join(site, integrityName));
