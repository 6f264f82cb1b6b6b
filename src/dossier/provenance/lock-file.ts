import type { z } from 'zod';
import type { ContentFile } from '../../reader/content-file.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import { positions } from '../../reader/positions.ts';
import { unreadable } from '../../reader/reading.ts';
import type { Rule } from '../../reader/rules.ts';
import { fieldName, type Path, type Position, type Problem } from '../../reader/problem.ts';
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

/** Where each key stands in the text of a lock, in order. Looked for once, however many are asked for. */
function keyOffsets(text: string): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>();
  for (const { 1: key = '', index } of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:/g)) {
    const known = offsets.get(key);
    if (known) known.push(index);
    else offsets.set(key, [index]);
  }
  return offsets;
}

/** Tells where a path leads. Every key stands in the file once or, of a path, after those before it. */
function locator(text: string): (path: Path) => Position {
  let known:
    { readonly offsets: ReturnType<typeof keyOffsets>; readonly position: ReturnType<typeof positions> } | undefined;
  return (path) => {
    known ??= { offsets: keyOffsets(text), position: positions(text) };
    let offset = 0;
    for (const step of path) {
      const found = known.offsets.get(JSON.stringify(String(step)))?.find((at) => at >= offset);
      if (found === undefined) break;
      offset = found;
    }
    return offset === 0 ? top : known.position(offset);
  };
}

const advice = 'Restore it from version control, or write it anew: npm run verify.';

const tooLarge = `The lock is larger than ${inFigures(limits.lockBytes)} bytes, which verification never writes. ${advice}`;

interface LockFault {
  readonly rule?: Rule;
  readonly position: Position;
  readonly message: string;
}

function brokenLock(file: string, text: string, raw: unknown, fault: LockFault): LockFile {
  const problem: Problem = { rule: 'broken-lock', severity: 'error', file, field: '', ...fault };
  return { file, text, locate: locator(text), raw, problems: [problem], provenance: undefined };
}

function jsonFault(error: unknown): LockFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return {
    position: line && column ? { line: Number(line), column: Number(column) } : top,
    message: `The lock is no JSON, so nothing can be compared with it. ${advice}`,
  };
}

function schemaFault(text: string, [issue]: readonly z.core.$ZodIssue[]): LockFault {
  const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
  const where = path.length === 0 ? 'The lock' : quoted(fieldName(path));
  return { position: locator(text)(path), message: `${where} is not as verification writes it. ${advice}` };
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
    ? { file, text, locate: locator(text), raw, problems: [], provenance: result.data }
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
