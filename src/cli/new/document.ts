import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { readDocument } from '../../archive/archive.ts';
import { onDisk } from '../../build/swap/on-disk.ts';
import { unreadableWords } from '../../dossier/provenance/unreadable-words.ts';
import { displayName } from '../../reader/content-folder.ts';
import { quoted, shortened } from '../../schema/shortened.ts';
import { hashOf } from '../change-files.ts';
import { type Options, UsageError } from '../options.ts';
import { replaceFile } from '../replace-file.ts';
import type { Beginning, NewDocument } from './entry.ts';
import type { Read } from './interview.ts';

/** What the archive holds that begins with the id of no source, as one would name it. */
export function unusedDocuments({ content, archiveFolder }: Beginning): string[] {
  if (!existsSync(archiveFolder)) return [];
  return readdirSync(archiveFolder)
    .filter((name) => !name.startsWith('.') && !content.ids.get('sources')?.has(name.split('.', 1)[0] ?? name))
    .map((name) => displayName(path.join(archiveFolder, name)));
}

/** A path as somebody types it, or drags it into a terminal. */
const typedPath = (given: string): string =>
  path.resolve(given.replace(/^(['"])(.*)\1$/, '$2').replace(/^~(?=[\\/])/, () => homedir()));

/** Reads the document of a new source, or says why it would give no text in the archive. */
export async function readNewDocument(
  given: string,
  { archive }: Beginning,
  encoding: string | undefined,
): Promise<Read<NewDocument>> {
  const file = typedPath(given);
  if (given === '' || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return { fault: `There is no file ${quoted(given)}. Give the path of one.` };
  const read = await readDocument(file, { encoding });
  if (read.state === 'unreadable' && read.reason === 'encoding' && encoding === undefined)
    return { fault: `${shortened(given)} is not in UTF-8. Give its encoding, such as --encoding windows-1252.` };
  if (read.state === 'unreadable')
    return { fault: `${shortened(given)} ${unreadableWords({ ...read, file, encoding })}` };
  const same = await archive?.read({ id: '', sha256: read.sha256, encoding });
  return { value: { file, sha256: read.sha256, archived: same?.state === 'text' ? same.file : undefined } };
}

/** Copies a document into the archive, unless the same is there; as a whole, so that no half of it ever is. */
export async function copyDocument(
  { file, sha256, archived }: NewDocument,
  id: string,
  { archive, dryRun }: Pick<Options, 'archive' | 'dryRun'>,
): Promise<{ readonly name: string; readonly isThere: boolean }> {
  const name = archived ?? `${id}${path.extname(file).toLowerCase()}`;
  const target = path.join(archive, name);
  if (archived === undefined && !dryRun) {
    const bytes = readFileSync(file);
    if (hashOf(bytes) !== sha256)
      throw new UsageError(`${displayName(file)} changed meanwhile. Nothing was written: try again.`);
    await onDisk({ folder: archive, name: displayName(target) }, () => replaceFile(target, bytes));
  }
  return { name: displayName(target), isThere: archived !== undefined };
}
