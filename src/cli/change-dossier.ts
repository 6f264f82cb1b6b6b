import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Archive, openArchive } from '../archive/archive.ts';
import { type Change, changeOf, type Intent, type Obstacle } from '../dossier/renaming/change.ts';
import type { ChangedFile } from '../dossier/renaming/changed-records.ts';
import { changedFolder, newProblems, remembered } from '../dossier/renaming/new-problems.ts';
import { otherMeanings } from '../dossier/renaming/same-meaning.ts';
import { readChecks } from '../dossier/fact-checks/checks-file.ts';
import { readLock } from '../dossier/provenance/lock-file.ts';
import { type ContentFolder, diskFolder, displayName, fileIn } from '../reader/content-folder.ts';
import { isError, type Problem, sortProblems } from '../reader/problem.ts';
import { readContent, type ReadFolder } from '../reader/read-content.ts';
import { plural } from '../schema/limits.ts';
import { carryOutPlan, finishLeft, hashOf } from './change-files.ts';
import { dossierGround, type Plan } from './change-plan.ts';
import { type Options, UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command asks of a dossier that has been read. */
export interface Asked {
  readonly intent: Intent;
  /** What stands in the way, besides what the change itself meets. */
  readonly obstacles: readonly Obstacle[];
}

type Move = Plan['archive'][number];

const inWords = ({ file, position, message }: Obstacle): string =>
  `${file}:${position.line}:${position.column}  ${message}`;

const obstacleOf = ({ file, position, rule, field, message }: Problem): Obstacle => ({
  file,
  position,
  message: `${rule}: ${field ? `${field}: ` : ''}${message}`,
});

/** What keeps a dossier from being understood: the first fault of each file. */
function faults({ problems }: ReadFolder, records: readonly Problem[]): Obstacle[] {
  const errors = sortProblems([...problems, ...records].filter(isError));
  return [...Map.groupBy(errors, ({ file }) => file).values()].flatMap(([first]) => (first ? [obstacleOf(first)] : []));
}

/** The files of an archive that have the name of a source, and how they will be called. */
function archiveMoves(archive: Archive | undefined, { from, to, isMerged }: Intent): Move[] {
  if (!archive || isMerged || from.collection !== 'sources') return [];
  const names = readdirSync(archive.folder);
  const moves = names
    .filter((name) => name.split('.', 1)[0] === from.id)
    .map((name) => ({ from: name, to: to.id + name.slice(from.id.length) }));
  const taken = names.find((name) => name.split('.', 1)[0] === to.id);
  if (taken === undefined) return moves;
  throw new UsageError(
    `${displayName(path.join(archive.folder, taken))} is there already, and would be taken for the file of the source. Move it away, or give another id.`,
  );
}

const withoutEnding = (name: string): string => name.replace(/\.\w+$/, '');

/** What would be otherwise after a change than it should be. Nothing is written where anything is. */
async function surprises(
  read: ReadFolder,
  disk: ContentFolder,
  change: Change,
  archive: Archive | undefined,
  intent: Intent,
  options: Options,
): Promise<Obstacle[]> {
  const after = changedFolder(disk, change);
  const found = await newProblems(options.content, disk, after, archive, intent);
  if (found.length > 0) return sortProblems(found).map(obstacleOf);
  const other = otherMeanings(read.content, (await readContent(disk.name, after)).content, intent);
  return other.map((key) => ({
    file: fileIn(disk.name, change.files.find(({ name }) => withoutEnding(name) === key)?.from ?? key),
    position: { line: 1, column: 1 },
    message:
      'This file is written in a way that the change would spoil. Write its fields below each other, and try again.',
  }));
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What is to be done to the files. A mark at the start of a file, which no reader sees, stays. */
async function planOf(command: string, disk: ContentFolder, change: Change, archive: readonly Move[]): Promise<Plan> {
  const written = change.files.map(async ({ from, name, text }) => {
    const bytes = Buffer.from(await disk.read(from));
    const mark = bytes.subarray(0, 3).equals(utf8Mark) ? '\uFEFF' : '';
    const moved = from === name ? [] : [{ file: from, before: hashOf(bytes), after: null }];
    return [{ file: name, before: from === name ? hashOf(bytes) : null, after: mark + text }, ...moved];
  });
  const removed = change.removed.map(async (file) => ({ file, before: hashOf(await disk.read(file)), after: null }));
  return {
    command,
    files: [...(await Promise.all(written)).flat(), ...(await Promise.all(removed))],
    archive: [...archive],
  };
}

function report({ files, removed }: Change, moves: readonly Move[], options: Options, terminal: Terminal): void {
  const inContent = (name: string): string => displayName(path.join(options.content, name));
  const inArchive = (name: string): string => displayName(path.join(options.archive, name));
  const line = ({ from, name, places }: ChangedFile): string =>
    `${from === name ? '' : `${inContent(from)} → `}${inContent(name)}: ${plural(places, 'place')}`;
  for (const file of files) terminal.print(line(file));
  for (const name of removed) terminal.print(`${inContent(name)}: removed`);
  for (const { from, to } of moves) terminal.print(`${inArchive(from)} → ${inArchive(to)}`);
}

const nothingDone = 'Nothing was changed.';

/** What stands in the way, file by file; the first that is told of each place. */
function inOrder(obstacles: readonly Obstacle[]): Obstacle[] {
  const placeOf = ({ file, position }: Obstacle): string =>
    [file, ...[position.line, position.column].map((number) => String(number).padStart(7, '0'))].join(' ');
  const byPlace = new Map(obstacles.toReversed().map((obstacle) => [placeOf(obstacle), obstacle]));
  return [...byPlace].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, obstacle]) => obstacle);
}

/** Says what stands in the way, one line each. */
function refuse(obstacles: readonly Obstacle[], advice: string, terminal: Terminal): false {
  for (const obstacle of obstacles) terminal.fail(inWords(obstacle));
  terminal.fail(`${nothingDone} ${advice}`);
  return false;
}

/** Changes the files of a dossier as a command asks, or none of them. */
export async function changeDossier(
  options: Options,
  terminal: Terminal,
  ask: (read: ReadFolder) => Asked,
): Promise<boolean> {
  const command = [options.command, ...options.operands].join(' ');
  const left = await finishLeft(dossierGround(options), options, terminal);
  if (left?.command === command) return true;
  const disk = remembered(diskFolder(options.content));
  const read = await readContent(disk.name, disk);
  const records = { lock: await readLock(disk), factChecks: await readChecks(disk) };
  const unread = faults(
    read,
    Object.values(records).flatMap((file) => file?.problems ?? []),
  );
  if (unread.length > 0)
    return refuse(
      unread,
      'These files cannot be understood, and may name the entry. Mend them, and run dossier check.',
      terminal,
    );
  const { intent, obstacles } = ask(read);
  const change = changeOf(read, records, intent);
  const archive = await openArchive(options.archive);
  const moves = archiveMoves(archive, intent);
  // Where a place cannot be changed, all that hangs on it would be told as well.
  const unwanted = change.obstacles.length > 0 ? [] : await surprises(read, disk, change, archive, intent, options);
  const inTheWay = inOrder([...obstacles, ...change.obstacles, ...unwanted]);
  if (inTheWay.length > 0) return refuse(inTheWay, 'Mend this first.', terminal);
  if (!options.dryRun) {
    const plan = await planOf(command, disk, change, moves);
    await carryOutPlan(dossierGround(options), plan);
  }
  report(change, moves, options, terminal);
  if (options.dryRun) terminal.print(`${nothingDone} Leave out --dry-run to do this.`);
  return true;
}
