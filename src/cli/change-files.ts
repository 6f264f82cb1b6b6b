import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { changeName, displayName } from '../reader/content-folder.ts';
import { onDisk } from '../build/swap/on-disk.ts';
import { removeEmpty } from '../build/swap/replace/inside.ts';
import { type Ground, linkOnWay, type Plan, readIfThere, unfinishedPlan } from './change-plan.ts';
import { nearestFolder } from './is-there.ts';
import { type Options, UsageError } from './options.ts';
import { replaceFile } from './replace-file.ts';
import type { Terminal } from './terminal.ts';

export const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Planned = Plan['files'][number];

/** Whether a file is still to be written, or has been; throws where it is neither as it was nor as it will be. */
function isAhead(folder: string, { file, before, after }: Planned): boolean {
  const found = readIfThere(path.join(folder, file));
  const hash = found === undefined ? null : hashOf(found);
  if (hash === (after === null ? null : hashOf(after))) return false;
  if (hash === before) return true;
  throw new UsageError(
    `${displayName(path.join(folder, file))} has been changed meanwhile. Restore it from version control and try again, or remove ${displayName(path.join(folder, changeName))} to leave all files as they are.`,
  );
}

function carryOut(folder: string, { file, after }: Planned): void {
  const target = path.join(folder, file);
  if (after !== null) {
    replaceFile(target, after);
    return;
  }
  rmSync(target, { force: true });
  // The folder of a briefing goes with its last file.
  if (file.split('/').length > 2) removeEmpty(path.dirname(target));
}

function moveArchived(archive: string, { from, to }: Plan['archive'][number]): void {
  const [source, target] = [path.join(archive, from), path.join(archive, to)];
  if (!existsSync(source)) return;
  if (existsSync(target)) throw new UsageError(`${displayName(target)} is there already. Move it away, and try again.`);
  renameSync(source, target);
}

/** Throws what the system says where a file cannot be written: before the first is, and not after some. */
async function tryFolders({ place, archive }: Ground, plan: Plan): Promise<void> {
  const folders = [place.folder, ...plan.files.map(({ file }) => path.dirname(path.join(place.folder, file)))];
  for (const folder of new Set([...folders, ...(plan.archive.length > 0 ? [archive] : [])])) {
    const there = nearestFolder(folder);
    const tried = { ...place, folder: there, name: displayName(there) || 'this folder' };
    await onDisk(tried, () => accessSync(there, constants.W_OK));
  }
}

/** What follows from the files of a plan: it is done before the plan is forgotten. */
type Afterwards = () => Promise<void>;

const nothing: Afterwards = () => Promise.resolve();

/** Does what is left of a plan, in order: what is new before what goes. */
async function follow({ place, archive }: Ground, plan: Plan, afterwards: Afterwards): Promise<void> {
  const { folder } = place;
  await onDisk(place, () => {
    const ahead = plan.files.filter((file) => isAhead(folder, file));
    for (const file of ahead.filter(({ after }) => after !== null)) carryOut(folder, file);
    for (const file of ahead.filter(({ after }) => after === null)) carryOut(folder, file);
    for (const move of plan.archive) moveArchived(archive, move);
  });
  await afterwards();
  await onDisk(place, () => rmSync(path.join(folder, changeName), { force: true }));
}

/**
 * Carries out a plan, which is written down first: each file is replaced as a whole, and a process that is killed between
 * two of them leaves what `finishLeft` goes on with.
 */
export async function carryOutPlan(ground: Ground, plan: Plan, afterwards = nothing): Promise<void> {
  const { place } = ground;
  await tryFolders(ground, plan);
  for (const file of plan.files) isAhead(place.folder, file);
  await onDisk(place, () => replaceFile(path.join(place.folder, changeName), `${JSON.stringify(plan)}\n`));
  await follow(ground, plan, afterwards);
}

/** Goes on with what a killed process left, and says so. Resolves to its plan; `undefined` where none was left. */
export async function finishLeft(
  ground: Ground,
  { dryRun }: Pick<Options, 'dryRun'>,
  terminal: Terminal,
  afterwards = nothing,
): Promise<Plan | undefined> {
  const plan = unfinishedPlan(ground);
  if (!plan) return undefined;
  if (dryRun)
    throw new UsageError(`dossier ${plan.command} was interrupted. Run this without --dry-run: it is finished first.`);
  const link = plan.files.map(({ file }) => linkOnWay(ground.place.folder, file)).find((way) => way !== undefined);
  if (link !== undefined) throw new UsageError(`${displayName(link)} is no file or folder of a dossier. Move it away.`);
  await tryFolders(ground, plan);
  await follow(ground, plan, afterwards);
  terminal.print(`Finished what was interrupted: dossier ${plan.command}`);
  return plan;
}
