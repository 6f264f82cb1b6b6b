import { type CheckedContent, checkContent } from '../dossier/check-content.ts';
import type { Options } from './options.ts';
import { jsonReport, report } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Checks the content and prints what is wrong with it. Resolves to the content where nothing is. */
export async function check(
  options: Pick<Options, 'content' | 'json'>,
  terminal: Terminal,
): Promise<CheckedContent['content']> {
  const checked = await checkContent(options.content);
  terminal.print(options.json ? jsonReport(checked) : report(checked, terminal.colour));
  return checked.content;
}
