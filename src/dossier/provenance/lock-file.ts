import type { z } from 'zod';
import type { ContentFile } from '../../reader/content-file.ts';
import { type ContentFolder, fileIn } from '../../reader/content-folder.ts';
import { fieldName, type Path, type Position, type Problem } from '../../reader/problem.ts';
import { type Provenance, provenanceSchema } from '../../schema/provenance.ts';

/** The lock of a dossier as read: what it records, or what is wrong with it. */
export interface LockFile extends ContentFile {
  /** `undefined` where it cannot be used; `problems` then says why. */
  readonly provenance: Provenance | undefined;
}

export const lockName = 'provenance.lock.json';

const top: Position = { line: 1, column: 1 };

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// Every key stands in the file once or, of a path, after those before it.
function locate(text: string, path: Path): Position {
  let offset = 0;
  for (const step of path) {
    const found = text.indexOf(`${JSON.stringify(String(step))}:`, offset);
    if (found === -1) break;
    offset = found;
  }
  return offset === 0 ? top : positionAt(text, offset);
}

const advice = 'Restore it from version control, or write it anew: npm run verify.';

function jsonFault(error: unknown): { position: Position; message: string } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return {
    position: line && column ? { line: Number(line), column: Number(column) } : top,
    message: `The lock is no JSON, so nothing can be compared with it. ${advice}`,
  };
}

function schemaFault(text: string, [issue]: readonly z.core.$ZodIssue[]): { position: Position; message: string } {
  const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
  const where = path.length === 0 ? 'The lock' : `"${fieldName(path)}"`;
  return { position: locate(text, path), message: `${where} is not as verification writes it. ${advice}` };
}

/** Parses the text of a lock. What is wrong comes back as a problem with the rule `broken-lock`. */
export function parseLock(file: string, text: string): LockFile {
  const lock = { file, text, locate: (path: Path) => locate(text, path) };
  const broken = (raw: unknown, fault: { position: Position; message: string }): LockFile => {
    const problem: Problem = { rule: 'broken-lock', severity: 'error', file, field: '', ...fault };
    return { ...lock, raw, problems: [problem], provenance: undefined };
  };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return broken(undefined, jsonFault(error));
  }
  const result = provenanceSchema.safeParse(raw);
  return result.success
    ? { ...lock, raw, problems: [], provenance: result.data }
    : broken(raw, schemaFault(text, result.error.issues));
}

/** Reads the lock of a content folder; `undefined` where it has none. */
export async function readLock(folder: ContentFolder): Promise<LockFile | undefined> {
  if (!(await folder.files()).includes(lockName)) return undefined;
  return parseLock(fileIn(folder.name, lockName), new TextDecoder().decode(await folder.read(lockName)));
}
