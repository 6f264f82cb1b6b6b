import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hasCode, type Place } from '../build/swap/disk-fault.ts';
import { checksName } from '../dossier/fact-checks/checks-file.ts';
import { lockName } from '../dossier/provenance/lock-file.ts';
import { changeName, displayName } from '../reader/content-folder.ts';
import { changeCommand } from '../reader/unfinished-change.ts';
import { collections } from '../schema/collections.ts';
import { type Options, UsageError } from './options.ts';

/** Where a plan is carried out: it stands in the folder itself until that is done. */
export interface Ground {
  readonly place: Place;
  readonly archive: string;
  /** Whether a plan may name a file. */
  readonly holds: (file: string) => boolean;
}

// Content may come from someone whom one does not trust, and so may a change that was interrupted: it names files of a
// dossier and of its archive, and nothing above them.
const contentFile = new RegExp(
  `^(?:dossier\\.yaml|${lockName}|${checksName}|(?:summary|${collections.join('|')})(?:/[a-z0-9-]+){1,2}\\.(?:yaml|mdx))$`,
);
const archivedFile = /^\.?[a-z0-9-]+(?:\.[^/\\]*)?$/;

/** The files of a dossier. */
export const dossierGround = ({ content, archive }: Pick<Options, 'content' | 'archive'>): Ground => ({
  place: { folder: content, name: displayName(content) || 'this folder' },
  archive,
  holds: (file) => contentFile.test(file),
});

const plannedFile = z.strictObject({
  file: z.string(),
  /** The SHA-256 of the file as it was; `null` where there was none. */
  before: z.string().nullable(),
  /** What it says afterwards; `null` where it goes. */
  after: z.string().nullable(),
});

/** All that a command does to files. */
const planSchema = z.strictObject({
  command: changeCommand,
  files: z.array(plannedFile),
  archive: z.array(z.strictObject({ from: z.string().regex(archivedFile), to: z.string().regex(archivedFile) })),
});
export type Plan = z.output<typeof planSchema>;

/** The bytes of a file; `undefined` where there is none. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** The plan that a killed process left; `undefined` where none did. */
export function unfinishedPlan({ place, holds }: Ground): Plan | undefined {
  const file = path.join(place.folder, changeName);
  const text = readIfThere(file)?.toString();
  if (text === undefined) return undefined;
  try {
    return planSchema.refine(({ files }) => files.every((planned) => holds(planned.file))).parse(JSON.parse(text));
  } catch {
    throw new UsageError(`${displayName(file)} is no change that can be finished. Remove it.`);
  }
}

/** The first link on the way to a file of a folder, which may lead out of it. */
export const linkOnWay = (folder: string, file: string): string | undefined =>
  file
    .split('/')
    .map((_, at, parts) => path.join(folder, ...parts.slice(0, at + 1)))
    .find((way) => lstatSync(way, { throwIfNoEntry: false })?.isSymbolicLink());
