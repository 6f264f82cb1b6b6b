import { existsSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../archive/archive.ts';
import { lockName } from '../dossier/provenance/lock-file.ts';
import { countLine } from '../dossier/provenance/passage-count.ts';
import { type Verification, verifyDossier } from '../dossier/provenance/verify-dossier.ts';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { edtf, type WrittenDate } from '../schema/edtf.ts';
import { plural } from '../schema/limits.ts';
import { onDisk } from '../build/swap/on-disk.ts';
import type { Options } from './options.ts';
import { replaceFile } from './replace-file.ts';
import { jsonReport, report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Looks for every passage in the archive, prints what is not there, and writes the lock where nothing is missing. */
export async function verify(
  options: Options,
  terminal: Terminal,
  month: WrittenDate = edtf().parse(new Date().toISOString().slice(0, 7)),
): Promise<boolean> {
  if (options.selfTest) return (await import('./self-test.ts')).printSelfTest(options, terminal);
  const { archive: folder } = options;
  const archive = await openArchive(folder);
  const { keepTranslations } = options;
  terminal.status('Looking for the passages in their sources');
  const countSources = (done: number, all: number): void => terminal.status('Passages, source by source', done, all);
  const verification = await verifyDossier(diskFolder(options.content), archive, {
    month,
    keepTranslations,
    countSources,
  });
  const { renewed, moved, passages } = verification;
  const lockFile = path.join(options.content, lockName);
  if (options.json || verification.problems.length > 0)
    terminal.print(
      options.json ? jsonReport(verification) : report(verification, { colour: terminal.colour, all: options.all }),
    );
  const written = renewed ?? moved;
  const isNews = written !== undefined && written.text !== verification.lock?.text;
  if (isNews)
    await onDisk({ folder: options.content, name: displayName(lockFile) }, () => replaceFile(lockFile, written.text));
  if (!options.json) {
    for (const line of renewed ? provenLines(verification) : []) terminal.print(line);
    for (const { passage, source, why } of passages.notCheckable)
      terminal.print(`${passage} is not checkable: of ${source}, ${why}.`);
  }
  if (!archive && passages.total > 0)
    terminal.fail(
      `There is no archive in ${displayName(folder)}. Put the texts of the sources there, or name another folder with --archive DIR.`,
    );
  if (!renewed) terminal.fail(`Not verified. ${lockState(lockFile, verification)}`);
  if (!options.json) terminal.print(countLine(passages));
  return renewed !== undefined;
}

/** What became of the lock where not everything is proven. */
function lockState(lockFile: string, { moved, readAnew }: Verification): string {
  const name = displayName(lockFile);
  if (moved)
    return `${name} has the new places of the passages that are still proven in ${readAnew.join(', ')}, and no others are changed.`;
  return existsSync(lockFile) ? `${name} is as it was.` : 'No lock was written.';
}

/** What there is to say where everything is proven. */
function provenLines({ renewed, passages, sources, lock, reworded, readAnew }: Verification): string[] {
  const state = renewed?.text === lock?.text ? 'is up to date' : 'written';
  return [
    ...reworded.map(
      (passage) => `${passage} has other words than at the last verification. Look whether that was meant.`,
    ),
    ...(readAnew.length > 0
      ? [`Read by another version of the program than at the last verification: ${readAnew.join(', ')}.`]
      : []),
    `${plural(passages.proven, 'passage')} found in ${plural(sources, 'source')}; ${renewed?.file ?? lockName} ${state}`,
  ];
}
