import { openArchive } from '../archive/archive.ts';
import { type CheckedContent, checkContent } from '../dossier/check-content.ts';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { type Options, UsageError } from './options.ts';
import { jsonReport, report } from './report.ts';
import type { Terminal } from './terminal.ts';

export type CheckOptions = Pick<Options, 'content' | 'archive' | 'requireArchive' | 'strict' | 'json'> & {
  /** While the dossier is being written, what is not proven is a warning. */
  readonly provisional?: boolean;
};

/** Checks the content and prints what is wrong with it. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<CheckedContent> {
  const { archive: folder } = options;
  const archive = await openArchive(folder);
  if (!archive && options.requireArchive)
    throw new UsageError(
      `There is no archive in ${displayName(folder)}, and --require-archive asks for it. Name its folder with --archive DIR.`,
    );
  const checked = await checkContent(options.content, diskFolder(options.content), { ...options, archive });
  terminal.print(options.json ? jsonReport(checked) : report(checked, terminal.colour));
  if (!archive && !options.json && checked.lock) terminal.print('Archive not found: compared with the lock only.');
  return checked;
}
