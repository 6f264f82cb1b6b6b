import { readOptions } from '../../src/cli/options.ts';
import { rename } from '../../src/cli/rename.ts';
import { writtenContent } from '../fixtures/content-texts.ts';
import { aDossier, anActor } from '../fixtures/dossier.ts';
import { aTerminal } from '../fixtures/terminal.ts';

export type Dossier = Parameters<typeof aDossier>[0];

export const filesOf = (dossier: Dossier): Promise<Record<string, string>> => writtenContent(aDossier(dossier));

/** Runs the command on the dossier in a folder, and tells what it says. */
export async function run(folder: string, ...args: string[]) {
  const terminal = aTerminal();
  const options = readOptions(['rename', ...args, '--content', folder], {});
  const isDone = await rename(options, terminal);
  const short = (lines: string[]) => lines.map((line) => line.replaceAll(`${folder}/`, ''));
  return { isDone, printed: short(terminal.printed), failed: short(terminal.failed) };
}

export const europol = anActor({ id: 'europol' });

export const event = (participants: string): string =>
  `title: { nl: Titel, en: Title }   # a title\nkind: operation\n${participants}`;
