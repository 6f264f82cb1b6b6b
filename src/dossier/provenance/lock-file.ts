import type { z } from 'zod';
import type { ContentFile } from '../../reader/content-file.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import { jsonBreak, jsonPlaces } from '../../reader/json-places.ts';
import { unreadable } from '../../reader/reading.ts';
import type { Rule } from '../../reader/rules.ts';
import { fieldName, type Position, type Problem } from '../../reader/problem.ts';
import { inFigures, limits } from '../../schema/limits.ts';
import { type Provenance, provenanceSchema } from '../../schema/provenance.ts';
import { quoted } from '../../schema/shortened.ts';

/** The lock of a dossier as read: what it records, or what is wrong with it. */
export interface LockFile extends ContentFile {
  /** `undefined` where it cannot be used; `problems` then says why. */
  readonly provenance: Provenance | undefined;
}

export const lockName = 'provenance.lock.json';

const top: Position = { line: 1, column: 1 };

const advice = 'Restore it from version control, or write it anew: npm run verify.';

const tooLarge = `The lock is larger than ${inFigures(limits.lockBytes)} bytes, which verification never writes. ${advice}`;

interface LockFault {
  readonly rule?: Rule;
  readonly position: Position;
  readonly message: string;
}

function brokenLock(file: string, text: string, raw: unknown, fault: LockFault): LockFile {
  const problem: Problem = { rule: 'broken-lock', severity: 'error', file, field: '', ...fault };
  return { file, text, locate: jsonPlaces(text), raw, problems: [problem], provenance: undefined };
}

const jsonFault = (error: unknown): LockFault => ({
  position: jsonBreak(error),
  message: `The lock is no JSON, so nothing can be compared with it. ${advice}`,
});

function schemaFault(text: string, [issue]: readonly z.core.$ZodIssue[]): LockFault {
  const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
  const where = path.length === 0 ? 'The lock' : quoted(fieldName(path));
  return { position: jsonPlaces(text)(path), message: `${where} is not as verification writes it. ${advice}` };
}

/** Parses the text of a lock. What is wrong comes back as a problem with the rule `broken-lock`. */
export function parseLock(file: string, text: string): LockFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return brokenLock(file, text, undefined, jsonFault(error));
  }
  const result = provenanceSchema.safeParse(raw);
  return result.success
    ? { file, text, locate: jsonPlaces(text), raw, problems: [], provenance: result.data }
    : brokenLock(file, text, raw, schemaFault(text, result.error.issues));
}

/** Reads the lock of a content folder; `undefined` where it has none. */
export async function readLock(folder: ContentFolder): Promise<LockFile | undefined> {
  if (!(await folder.files()).includes(lockName)) return undefined;
  const file = fileIn(folder.name, lockName);
  let bytes: Uint8Array;
  try {
    bytes = await folder.read(lockName, limits.lockBytes);
  } catch (error) {
    return brokenLock(file, '', undefined, { rule: 'unreadable-file', position: top, message: unreadable(error) });
  }
  return bytes.length > limits.lockBytes
    ? brokenLock(file, '', undefined, { position: top, message: tooLarge })
    : parseLock(file, new TextDecoder().decode(bytes));
}
