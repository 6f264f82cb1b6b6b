import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Format, type ReadingHints, type Unreadable, UnreadableFile } from './format.ts';
import { formats } from './formats.ts';
import { asLatin1 } from './latin1.ts';
import { linkedFlags, readPlain } from '../reader/read-plain.ts';
import { limits } from '../schema/limits.ts';
import type { SourceText } from './source-text.ts';

/** The archived file of a source, as text. */
export interface ArchivedText extends SourceText {
  /** The name of the file in the archive. */
  readonly file: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** What kind of file it is, and the version of what read it. */
  readonly format: Pick<Format, 'id' | 'version'>;
}

/** A file that has the name of a source, and is not the one that it names. */
export interface OtherFile {
  readonly file: string;
  readonly sha256: string;
  /** It would be, were its line ends the others: CRLF for LF, or LF for CRLF. */
  readonly changedEnds: boolean;
}

/**
 * What an archive holds for a source: its text, a file that is not the one the source names, or one that gives no text.
 */
export type Archived =
  | ({ readonly state: 'text' } & ArchivedText)
  | ({ readonly state: 'other-file' } & OtherFile)
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: Unreadable };

/** What decides which file is a source's own, and how it is read. */
export interface ArchivedSource extends ReadingHints {
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

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file has a hash once all its line ends are the one that they are not, which git may have made of them. */
function hadOtherEnds({ bytes }: File, sha256: string): boolean {
  const text = asLatin1(bytes);
  const others = [text.replaceAll('\r\n', '\n'), text.replace(/(?<!\r)\n/g, '\r\n')];
  return others.some((other) => hashOf(Buffer.from(other, 'latin1')) === sha256);
}

async function readArchived(folder: string, name: string): Promise<File | NoFile> {
  try {
    const bytes = await readPlain(path.join(folder, name), limits.archivedBytes, linkedFlags);
    if (bytes.length > limits.archivedBytes) return { name, reason: 'size' };
    return { name, bytes, sha256: hashOf(bytes) };
  } catch {
    return { name, reason: 'access' };
  }
}

const isRead = (file: File | NoFile): file is File => 'bytes' in file;

/** What a format makes of a file, unless that is nothing, or too much. */
async function readBy(format: Format, { name: file, bytes, sha256 }: File, hints: ReadingHints): Promise<Archived> {
  try {
    const read = await format.read(bytes, hints);
    if (read.text.trim() === '') throw new UnreadableFile('empty');
    if (read.text.length > limits.archivedText) throw new UnreadableFile('size');
    const { id, version } = format;
    return { state: 'text', file, sha256, format: { id, version }, ...read };
  } catch (error) {
    return { state: 'unreadable', file, reason: error instanceof UnreadableFile ? error.reason : 'damaged' };
  }
}

/** The text of a file: read as what its name says or, where it is no such file, as what its bytes say. */
async function textOf(file: File, hints: ReadingHints = {}): Promise<Archived> {
  const { name, bytes } = file;
  const known = (ending: string): Format | undefined => formats.find((each) => each.isOne({ bytes, ending }));
  const named = known(path.extname(name).slice(1).toLowerCase());
  if (!named) return { state: 'unreadable', file: name, reason: 'format' };
  const read = await readBy(named, file, hints);
  if (read.state !== 'unreadable' || read.reason !== 'damaged') return read;
  const other = known('');
  return other && other !== named ? readBy(other, file, hints) : read;
}

/** A document wherever it is, as an archive would give it. */
export async function readDocument(file: string, hints?: ReadingHints): Promise<Archived> {
  const read = await readArchived(path.dirname(file), path.basename(file));
  return isRead(read) ? textOf(read, hints) : { state: 'unreadable', file: read.name, reason: read.reason };
}

/** A document that is in no archive yet, as an archive would give it. Its name says what it seems to be. */
export const readBytes = (name: string, bytes: Uint8Array, hints?: ReadingHints): Promise<Archived> =>
  bytes.length > limits.archivedBytes
    ? Promise.resolve({ state: 'unreadable', file: name, reason: 'size' })
    : textOf({ name, bytes, sha256: hashOf(bytes) }, hints);

/** What the names of files end in that are kept beside a page that was fetched: its picture, the head of its answer. */
export const companionEndings = { picture: 'png', answer: 'headers.json' } as const;

/** The names of the files of a source, those first that may be its document. */
const documentsFirst = (names: readonly string[]): string[] => {
  const isCompanion = (name: string): boolean =>
    Object.values(companionEndings).some((ending) => name.slice(name.indexOf('.') + 1) === ending);
  return names.toSorted((a, b) => Number(isCompanion(a)) - Number(isCompanion(b)));
};

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
    read: async ({ id, sha256, ...hints }) => {
      const own: (File | NoFile)[] = [];
      // One after the other: a picture of the page, which is large, is not read where its document is the one.
      for (const ownName of documentsFirst(byId.get(id) ?? [])) {
        const file = await readArchived(folder, ownName);
        if (isRead(file) && file.sha256 === sha256) return textOf(file, hints);
        own.push(file);
      }
      const name = (await (byHash ??= namesByHash(folder, names))).get(sha256);
      const named = name === undefined ? undefined : await readArchived(folder, name);
      if (named && isRead(named)) return textOf(named, hints);
      const others = own.filter(isRead);
      const changed = others.find((file) => hadOtherEnds(file, sha256));
      const other = changed ?? others[0];
      if (other)
        return { state: 'other-file', file: other.name, sha256: other.sha256, changedEnds: changed !== undefined };
      const [refused] = own;
      return refused && !isRead(refused)
        ? { state: 'unreadable', file: refused.name, reason: refused.reason }
        : undefined;
    },
  };
}
