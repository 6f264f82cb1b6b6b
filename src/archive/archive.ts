import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { htmlText } from './html-text.ts';
import { linkedFlags, readPlain } from '../reader/read-plain.ts';
import { limits } from '../schema/limits.ts';
import { pdfText, TooManyPages } from './pdf-text.ts';

/** The archived file of a source, as text. */
export interface ArchivedText {
  /** The name of the file in the archive. */
  readonly file: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** The text of the file, to the character: only HTML and PDF are extracted. */
  readonly text: string;
  /** For a PDF: the code point of the text at which each page starts. */
  readonly pages?: readonly number[];
}

/**
 * What an archive holds for a source: its text, a file that is not the one the source names, or one that gives no text.
 */
export type Archived =
  | ({ readonly state: 'text' } & ArchivedText)
  | { readonly state: 'other-file'; readonly file: string; readonly sha256: string }
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: Unreadable };

/** Why a file gives no text: what it is, how it is written, that there is too much of it, or the system. */
export type Unreadable = 'format' | 'encoding' | 'pdf' | 'size' | 'access';

/** The fields of a source that decide which file is its own. */
export interface ArchivedSource {
  readonly id: string;
  readonly sha256: string;
}

/** A folder with the frozen files of sources. */
export interface Archive {
  readonly folder: string;
  /** The file of a source; `undefined` where the archive has none. */
  readonly read: (source: ArchivedSource) => Promise<Archived | undefined>;
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A file that cannot be read as a whole. */
interface NoFile {
  readonly name: string;
  readonly reason: 'size' | 'access';
}

async function readArchived(folder: string, name: string): Promise<File | NoFile> {
  try {
    const bytes = await readPlain(path.join(folder, name), limits.archivedBytes, linkedFlags);
    if (bytes.length > limits.archivedBytes) return { name, reason: 'size' };
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return { name, reason: 'access' };
  }
}

const isRead = (file: File | NoFile): file is File => 'bytes' in file;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark stays: positions count every character of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a file, unless there is too much of it. Its ending says what it is: .txt, .md, .html or .pdf. */
async function textOf(archived: File): Promise<Archived> {
  const read = await anyTextOf(archived);
  return read.state === 'text' && read.text.length > limits.archivedText
    ? { state: 'unreadable', file: read.file, reason: 'size' }
    : read;
}

async function anyTextOf({ name: file, bytes, sha256 }: File): Promise<Archived> {
  const ending = path.extname(file).toLowerCase();
  if (ending === '.pdf')
    return pdfText(bytes).then(
      (read) => ({ state: 'text', file, sha256, ...read }),
      (error: unknown) => ({ state: 'unreadable', file, reason: error instanceof TooManyPages ? 'size' : 'pdf' }),
    );
  if (!['.txt', '.md', '.html', '.htm'].includes(ending)) return { state: 'unreadable', file, reason: 'format' };
  const text = decoded(bytes);
  if (text === undefined) return { state: 'unreadable', file, reason: 'encoding' };
  return { state: 'text', file, sha256, text: ending.startsWith('.htm') ? htmlText(text) : text };
}

/** The names of its files; `undefined` where the folder cannot be read. */
async function filesIn(folder: string): Promise<string[] | undefined> {
  const names: string[] = [];
  const found = await readdir(folder).catch(() => undefined);
  if (!found) return undefined;
  for (const name of found) {
    // This asks the file itself, not the folder: an archive may hold links.
    const isFile = (await stat(path.join(folder, name)).catch(() => undefined))?.isFile() ?? false;
    if (isFile && !name.startsWith('.')) names.push(name);
  }
  return names.toSorted();
}

async function namesByHash(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const byHash = new Map<string, string>();
  // One after the other: there may be more than can be open at a time.
  for (const name of names) {
    const file = await readArchived(folder, name);
    if (isRead(file)) byHash.set(file.sha256, name);
  }
  return byHash;
}

/**
 * Opens the folder with the frozen files of sources; `undefined` where there is none. The file of a source has the id
 * of the source for a name, or the SHA-256 that the source gives.
 */
export async function openArchive(folder: string): Promise<Archive | undefined> {
  const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
  if (!isFolder) return undefined;
  const names = await filesIn(folder);
  if (!names)
    return { folder, read: () => Promise.resolve({ state: 'unreadable', file: 'The folder', reason: 'access' }) };
  const byId = Map.groupBy(names, (name) => name.split('.', 1)[0] ?? name);
  let byHash: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    folder,
    read: async ({ id, sha256 }) => {
      const ownNames = byId.get(id) ?? [];
      const own = await Promise.all(ownNames.map((name) => readArchived(folder, name)));
      const match = own.filter(isRead).find((file) => file.sha256 === sha256);
      if (match) return textOf(match);
      const name = (await (byHash ??= namesByHash(folder, names))).get(sha256);
      const named = name === undefined ? undefined : await readArchived(folder, name);
      if (named && isRead(named)) return textOf(named);
      const other = own.find(isRead);
      if (other) return { state: 'other-file', file: other.name, sha256: other.sha256 };
      const [refused] = own;
      return refused && !isRead(refused)
        ? { state: 'unreadable', file: refused.name, reason: refused.reason }
        : undefined;
    },
  };
}
