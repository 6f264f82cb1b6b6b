import { openArchive } from '../../archive/archive.ts';
import { stats } from '../../dossier/stats/stats.ts';
import { diskFolder } from '../../reader/content-folder.ts';
import { readContent } from '../../reader/read-content.ts';
import { requireDossier } from '../dossier-folder.ts';
import { terminalLocale } from '../help.ts';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { statsText } from './stats-text.ts';

/**
 * Prints what a dossier holds and what it lacks. Of the sources it says how much and where, never a word: what is
 * printed ends up in mails and logs, where a text that may not be published has no place, and the editor has the file.
 */
export async function printStats(
  options: Pick<Options, 'content' | 'archive' | 'json'>,
  terminal: Terminal,
  locale = terminalLocale(process.env),
): Promise<boolean> {
  await requireDossier(options.content);
  const { content } = await readContent(options.content, diskFolder(options.content));
  const counted = await stats(content, await openArchive(options.archive));
  terminal.print(options.json ? jsonText(counted) : statsText(counted, locale));
  return true;
}
