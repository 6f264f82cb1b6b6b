import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openArchive } from '../archive/archive.ts';
import { lockName } from '../dossier/provenance/lock-file.ts';
import { verifyDossier } from '../dossier/provenance/verify-dossier.ts';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { edtf, type WrittenDate } from '../schema/edtf.ts';
import { plural } from '../schema/limits.ts';
import { onDisk } from '../build/swap/on-disk.ts';
import { type Options, UsageError } from './options.ts';
import { jsonReport, report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Writes a file as a whole: whoever reads it meanwhile sees the old one. */
function replaceFile(file: string, text: string): void {
  const part = path.join(path.dirname(file), `.${path.basename(file)}-${process.pid}`);
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** Looks for every passage in the archive, prints what is not there, and writes the lock where nothing is missing. */
export async function verify(
  options: Options,
  terminal: Terminal,
  month: WrittenDate = edtf().parse(new Date().toISOString().slice(0, 7)),
): Promise<boolean> {
  const { archive: folder } = options;
  const archive = await openArchive(folder);
  if (!archive)
    throw new UsageError(
      `There is no archive in ${displayName(folder)}. Put the texts of the sources there, or name another folder with --archive DIR.`,
    );
  const { keepTranslations } = options;
  const verification = await verifyDossier(diskFolder(options.content), archive, { month, keepTranslations });
  const { renewed, passages, sources, lock, reworded } = verification;
  const lockFile = path.join(options.content, lockName);
  if (options.json || verification.problems.length > 0)
    terminal.print(options.json ? jsonReport(verification) : report(verification, terminal.colour));
  if (!renewed) {
    const state = existsSync(lockFile) ? `${displayName(lockFile)} is as it was.` : 'No lock was written.';
    terminal.fail(`Not verified. ${state}`);
    return false;
  }
  if (renewed.text !== lock?.text)
    await onDisk({ folder: options.content, name: displayName(lockFile) }, () => replaceFile(lockFile, renewed.text));
  const state = renewed.text === lock?.text ? 'is up to date' : 'written';
  if (options.json) return true;
  for (const passage of reworded)
    terminal.print(`${passage} has other words than at the last verification. Look whether that was meant.`);
  terminal.print(`${plural(passages, 'passage')} found in ${plural(sources, 'source')}; ${renewed.file} ${state}`);
  return true;
}
