import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../../reader/content-folder.ts';
import { shortened } from '../../schema/shortened.ts';

/** Whether an error of the file system has one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);

/** What a disk refuses, by the code of the system. `place` is the file or folder where it does. */
const faults: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk of ${place} is full. Make room on it`,
  EDQUOT: (place) => `You may store no more on the disk of ${place}. Make room on it`,
  EROFS: (place) => `The disk of ${place} can only be read. Make it writable`,
  EACCES: (place) => `You are not allowed to use ${place}. Change its rights`,
  EPERM: (place) => `You are not allowed to use ${place}. Change its rights`,
  ENOTDIR: (place) => `The path ${place} leads through a file. Correct it`,
  ELOOP: (place) => `The path ${place} leads through links in a circle. Correct them`,
  ENAMETOOLONG: (place) => `The path ${place} is too long. Shorten it`,
  EBUSY: (place) => `${place} is in use. Close what uses it`,
  EIO: (place) => `The disk of ${place} fails. Look after it`,
};

/** The same in the words of those who do not give codes: bundlers, and what they are made of. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left on device|os error 28\b/i, 'ENOSPC'],
  [/EDQUOT|disk quota exceeded|os error 122\b/i, 'EDQUOT'],
  [/EROFS|read-only file system|os error 30\b/i, 'EROFS'],
];

/** So little that a file may not fit, in bytes. */
const little = 64 * 1024;

function isFull(folder: string): boolean {
  try {
    const { blocks, bavail, bsize, files, ffree } = statfsSync(folder);
    // Disks that count neither say 0.
    return (blocks > 0 && bavail * bsize < little) || (files > 0 && ffree === 0);
  } catch {
    return false;
  }
}

function chainOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...(error instanceof AggregateError ? error.errors.flatMap(chainOf) : chainOf(error.cause))];
}

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' && error.code in faults
    ? error.code
    : spoken.find(([words]) => words.test(error.message))?.[1];

/** Where a system call failed; for a copy or a rename, the place that could not be written. */
function placeOf(error: Error): string | undefined {
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}

/** Where a step of a command writes, and what else could be done about a disk that refuses it. */
export interface Place {
  readonly folder: string;
  /** The name under which the editor knows it. */
  readonly name?: string;
  /** Completes “Make room on it, or …”. */
  readonly otherwise?: string;
}

/**
 * What a disk refused, as one line that says where and what to do; `undefined` where the error is another. Without a
 * place, only what the error itself says counts.
 */
export function diskFault(error: unknown, place?: Place): string | undefined {
  const chain = chainOf(error);
  const cause = chain.find((each) => codeOf(each) !== undefined);
  const full = place !== undefined && error instanceof Error && existsSync(place.folder) && isFull(place.folder);
  const code = (cause && codeOf(cause)) ?? (full ? 'ENOSPC' : undefined);
  const said = cause && placeOf(cause);
  const inPlace = place && (said === undefined || `${said}${path.sep}`.startsWith(`${place.folder}${path.sep}`));
  const where = inPlace ? (place.name ?? displayName(place.folder)) : said && displayName(said);
  const fault = code === undefined || where === undefined ? undefined : faults[code]?.(shortened(where));
  return fault === undefined
    ? undefined
    : `${fault}${inPlace && place.otherwise !== undefined ? `, or ${place.otherwise}` : ''}.`;
}

/** A disk refused something. The message is one line that says where, and what to do. */
export class DiskError extends Error {
  override name = 'DiskError';
}
