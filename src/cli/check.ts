import { type Archive, openArchive } from '../archive/archive.ts';
import { type CheckedContent, checkContent } from '../dossier/check-content.ts';
import { countLine } from '../dossier/provenance/passage-count.ts';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { type Options, UsageError } from './options.ts';
import { jsonReport, report } from './report.ts';
import type { Terminal } from './terminal.ts';

export type CheckOptions = Pick<Options, 'command' | 'content' | 'archive' | 'requireArchive' | 'strict' | 'json'> &
  Partial<Pick<Options, 'all' | 'requireChecked'>> & {
    /** While the dossier is being written, what is not proven is a warning. */
    readonly provisional?: boolean;
  };

/** Content that was checked, with the archive that it was compared with. */
export type Checked = CheckedContent & { readonly archive: Archive | undefined };

/** Checks the content and prints what is wrong with it. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<Checked> {
  const { archive: folder } = options;
  const archive = await openArchive(folder);
  if (!archive && options.requireArchive)
    throw new UsageError(
      `There is no archive in ${displayName(folder)}, and --require-archive asks for it. Name its folder with --archive DIR.`,
    );
  terminal.status('Reading and checking the content');
  const checked = await checkContent(options.content, diskFolder(options.content), {
    ...options,
    archive,
    countFiles: (done, all) => terminal.status('Files of the content', done, all),
    countSources: (done, all) => terminal.status('Passages, source by source', done, all),
  });
  terminal.print(
    options.json ? jsonReport(checked) : report(checked, { colour: terminal.colour, all: options.all ?? false }),
  );
  const [first] = checked.problems;
  if (first && terminal.isScreen && !options.json)
    terminal.print(`dossier explain ${first.rule} says more of the first.`);
  if (!archive && !options.json && checked.lock) terminal.print('Archive not found: compared with the lock only.');
  const { passages } = checked;
  if (options.command === 'check' && passages && passages.total > 0 && !options.json)
    terminal.print(countLine(passages));
  return { ...checked, archive };
}
