import { existsSync } from 'node:fs';
import path from 'node:path';
import { lockName } from '../../dossier/provenance/lock-file.ts';
import { type ContentFolder, displayName, fileIn } from '../../reader/content-folder.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { carryOutPlan, hashOf } from '../change-files.ts';
import { dossierGround, type Plan, readIfThere } from '../change-plan.ts';
import { type Options, UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withFiles } from './added-problems.ts';
import { copyDocument } from './document.ts';
import type { Beginning, NewEntry } from './entry.ts';
import { extendedLock } from './extended-lock.ts';
import type { newWords } from './new-words.ts';

/** One run of `new`: what was asked for, who is told, and the folder as it is. */
export interface Run {
  readonly options: Options;
  readonly terminal: Terminal;
  readonly words: (typeof newWords)[HelpLocale];
  readonly disk: ContentFolder;
}

/** An entry with its id, and the texts of its files, by where they go. */
interface Named {
  readonly entry: NewEntry;
  readonly id: string;
  readonly kind: string;
  readonly files: ReadonlyMap<string, string>;
}

type Planned = Plan['files'][number];

/** The lock with the words of a quotation added, where a verification would change nothing else in it. */
async function addedToLock({ id, files }: Named, { archive }: Beginning, { disk, options }: Run): Promise<Planned[]> {
  const lock = archive && (await extendedLock(withFiles(disk, files), archive, [`quotes/${id}`]));
  if (lock === undefined) return [];
  const before = readIfThere(path.join(options.content, lockName));
  return [{ file: lockName, before: before === undefined ? null : hashOf(before), after: lock }];
}

function refuseTaken({ files }: Named, { options, disk }: Run): void {
  const taken = [...files.keys()].find((place) => existsSync(path.join(options.content, place)));
  if (taken !== undefined)
    throw new UsageError(`${fileIn(disk.name, taken)} is there already. Nothing was written: give another ID.`);
}

/** Writes the files of an entry and what comes with them into the lock: all or nothing, whatever ends the process. */
async function write(named: Named, lock: readonly Planned[], { options }: Run): Promise<void> {
  const { kind, id, files } = named;
  const written = [...files].map(([file, text]): Planned => ({ file, before: null, after: text }));
  const plan = { command: ['new', kind, id].join(' '), files: [...written, ...lock], archive: [] };
  await carryOutPlan(dossierGround(options), plan);
}

/**
 * Writes an entry, the document of a source before what names it, and the words of a quotation into the lock. With
 * `--dry-run`, only says so.
 */
export async function writeNew(named: Named, beginning: Beginning, run: Run): Promise<void> {
  const { entry, id, kind, files } = named;
  const { options, terminal, words, disk } = run;
  const { dryRun } = options;
  refuseTaken(named, run);
  const done = dryRun ? words.wouldWrite : words.written;
  if (entry.document) {
    const { name, isThere } = await copyDocument(entry.document, id, options);
    terminal.print((isThere ? words.isThere : done)(name));
  }
  const isProof = kind === 'quote' && beginning.archive !== undefined && !dryRun;
  const lock = isProof ? await addedToLock(named, beginning, run) : [];
  if (!dryRun) await write(named, lock, run);
  for (const [place, text] of files) {
    const said = done(fileIn(disk.name, place));
    terminal.print(dryRun ? `${said}\n\n${text}` : said);
  }
  if (entry.isDraft) terminal.print(words.isDraft);
  const lockFile = displayName(path.join(options.content, lockName));
  if (isProof) terminal.print(lock.length === 0 ? words.unproven : words.proven(lockFile));
}
