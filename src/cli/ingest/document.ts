import { statSync } from 'node:fs';
import path from 'node:path';
import { type ArchivedText, type companionEndings, readBytes } from '../../archive/archive.ts';
import type { ReadingHints } from '../../archive/format.ts';
import { formats } from '../../archive/formats.ts';
import { unreadableWords } from '../../dossier/provenance/unreadable-words.ts';
import { linkedFlags, readPlain } from '../../reader/read-plain.ts';
import { limits } from '../../schema/limits.ts';
import { quoted, shortened } from '../../schema/shortened.ts';
import { UsageError } from '../options.ts';
import { savedWhole } from './saved-page.ts';
import type { Fields } from './source-field.ts';

/** A document that comes in: its bytes, its text, and what is known of it besides. */
export interface Document {
  /** As somebody named it: a path or an address. */
  readonly given: string;
  readonly bytes: Uint8Array;
  readonly text: ArchivedText;
  readonly besides?: Fields;
  /** What is kept beside it, by what its name ends in. */
  readonly companions?: ReadonlyMap<(typeof companionEndings)[keyof typeof companionEndings], Uint8Array | string>;
}

/** The text of bytes that have a name. Throws a `UsageError` of one line where there is none. */
export async function textOfBytes(
  given: string,
  name: string,
  bytes: Uint8Array,
  hints: ReadingHints,
): Promise<ArchivedText> {
  const read = await readBytes(name, bytes, hints);
  if (read.state === 'text') return read;
  if (read.state === 'unreadable' && read.reason === 'encoding' && hints.encoding === undefined)
    throw new UsageError(`${shortened(given)} is not in UTF-8. Give its encoding, such as --encoding windows-1252.`);
  const { reason } = read.state === 'unreadable' ? read : { reason: 'damaged' as const };
  throw new UsageError(
    `${shortened(given)} ${unreadableWords({ file: name, reason, encoding: hints.encoding })} Nothing was kept of it.`,
  );
}

/** Reads a file from anywhere, once: what is kept are the bytes that were read. Throws a `UsageError` of one line. */
export async function readDocumentFile(given: string, hints: ReadingHints): Promise<Document> {
  const found = statSync(given, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no file ${quoted(given)}. Give the path of one, or a web address.`);
  if (found.isDirectory()) throw new UsageError(`${quoted(given)} is a folder. Name the files in it.`);
  if (!found.isFile()) throw new UsageError(`${quoted(given)} is no file. Give the path of one.`);
  const bytes = await readPlain(given, limits.archivedBytes, linkedFlags).catch(() => {
    throw new UsageError(`${quoted(given)} cannot be read. Give yourself the right to read it.`);
  });
  if (bytes.length === 0)
    throw new UsageError(`${shortened(given)} is empty: it has no byte. Give the file that has the words.`);
  const name = path.basename(given);
  const text = await textOfBytes(given, name, bytes, hints);
  const whole = text.format.id === 'html' ? await savedWhole(given, bytes, hints.encoding) : undefined;
  return whole
    ? { given, bytes: whole, text: await textOfBytes(given, `${name}.mhtml`, whole, hints) }
    : { given, bytes, text };
}

/** What the name of a document ends in, once it is in the archive: as what it was read. */
export function archiveEnding(given: string, { format }: ArchivedText): string {
  const { endings = [] } = formats.find(({ id }) => id === format.id) ?? {};
  const own = path.extname(given).slice(1).toLowerCase();
  return endings.includes(own) ? own : (endings[0] ?? own);
}

/** Files that go into the archive for a source: the document, unless it is there, and what is kept beside it. */
export function filesOf(
  id: string,
  file: string,
  isThere: boolean,
  { bytes, companions }: Document,
): ReadonlyMap<string, Uint8Array | string> {
  const beside = [...(companions ?? [])].map(([ending, kept]) => [`${id}.${ending}`, kept] as const);
  return new Map<string, Uint8Array | string>([...(isThere ? [] : [[file, bytes] as const]), ...beside]);
}
