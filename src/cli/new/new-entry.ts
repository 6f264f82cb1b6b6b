import { openArchive } from '../../archive/archive.ts';
import { type ContentFolder, diskFolder } from '../../reader/content-folder.ts';
import { readContent, type ReadFolder } from '../../reader/read-content.ts';
import { kindOf } from '../../schema/collections.ts';
import type { HelpLocale } from '../../schema/help.ts';
import { type Asker, person } from '../ask.ts';
import { finishLeft } from '../change-files.ts';
import { dossierGround, unfinishedPlan } from '../change-plan.ts';
import { requireDossier } from '../dossier-folder.ts';
import { terminalLocale } from '../help.ts';
import { type Options, UsageError } from '../options.ts';
import { problemText } from '../report.ts';
import { schemaLine } from '../schemas.ts';
import type { Terminal } from '../terminal.ts';
import { addedProblems, withFiles } from './added-problems.ts';
import { askedId, givenId } from './entry-id.ts';
import { interview } from './interview.ts';
import { givenAnswers, kindNamed, refuseUnanswered } from './kinds.ts';
import { newWords } from './new-words.ts';
import { type Run, writeNew } from './write-new.ts';

/** Writes a new entry of what is answered, by options or at the terminal. It changes no file that is there but the lock. */
export async function newEntry(
  options: Options,
  terminal: Terminal,
  asker: Asker | undefined = options.yes ? undefined : person(),
  locale = terminalLocale(process.env),
): Promise<boolean> {
  try {
    return await writeEntry(options, terminal, asker, locale);
  } finally {
    asker?.close();
  }
}

/** The folder that the entry goes into, as it is read. */
async function readBeginning(options: Options, disk: ContentFolder, locale: HelpLocale) {
  const { content: folder, archive: archiveFolder } = options;
  const before = await readContent(folder, disk);
  // What is written between could be overwritten when that is finished.
  const unfinished = before.problems.find(({ rule }) => rule === 'unfinished-change');
  if (unfinished) throw new UsageError(unfinished.message);
  const beginning = { content: before.content, archive: await openArchive(archiveFolder), archiveFolder, locale };
  return { before, beginning };
}

async function writeEntry(
  options: Options,
  terminal: Terminal,
  asker: Asker | undefined,
  locale: HelpLocale,
): Promise<boolean> {
  const [name = '', id] = options.operands;
  const kind = kindNamed(name);
  const { collection } = kind;
  const given = givenAnswers(kind, options.answers);
  if (!asker) refuseUnanswered(kind, given);
  await requireDossier(options.content);
  const ground = dossierGround(options);
  if (isAskedAgain(unfinishedPlan(ground)?.command, name, id))
    return Boolean(await finishLeft(ground, options, terminal));
  const disk = diskFolder(options.content);
  const { before, beginning } = await readBeginning(options, disk, locale);
  const run: Run = { options, terminal, words: newWords[locale], disk };
  const asked = interview(given, asker, terminal);
  // An id that cannot be is told before anything is asked. Whether that of a source can, its document tells.
  if (id !== undefined && collection !== 'sources') givenId(id, { collection, ...beginning });
  const entry = await kind.ask(beginning, asked);
  const room = { collection, ...beginning, document: entry.document?.archived };
  const own = id === undefined ? await askedId(entry.named, room, asked, run.words.id) : givenId(id, room);
  const files = new Map(
    entry.files.map(({ place, text }) => [place(own), schemaLine(options.content, place(own), locale) + text]),
  );
  await refuseFaulty(before, files, run);
  await writeNew({ entry, id: own, kind: kindOf(collection), files }, beginning, run);
  return true;
}

/** Whether a command that was interrupted was to write what is asked for again: without an id, any entry of the kind. */
const isAskedAgain = (command: string | undefined, kind: string, id: string | undefined): boolean =>
  id === undefined ? command?.startsWith(`new ${kind} `) === true : command === `new ${kind} ${id}`;

/** Prints what would be wrong with the new files, and throws where anything is. */
async function refuseFaulty(before: ReadFolder, files: ReadonlyMap<string, string>, { terminal, disk }: Run) {
  const problems = await addedProblems(before, withFiles(disk, files));
  for (const { problem, read } of problems) terminal.print(problemText(problem, read, terminal.colour));
  if (problems.length > 0) throw new UsageError('Nothing was written. Mend what stands above, or answer otherwise.');
}
