import { z } from 'zod';
import { limits } from '../schema/limits.ts';
import { shortened } from '../schema/shortened.ts';
import { changeName, type ContentFolder, fileIn } from './content-folder.ts';
import type { Problem } from './problem.ts';

/** What was asked for: `rename actor europol europol-den-haag`. */
export const changeCommand = z.string();

const interrupted = z.looseObject({ command: changeCommand });

/** What was asked for; `undefined` where the file is none that a command writes, or larger than is read here. */
function commandIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > limits.lockBytes) return undefined;
  try {
    return interrupted.parse(JSON.parse(new TextDecoder().decode(bytes))).command;
  } catch {
    return undefined;
  }
}

async function commandLeft(folder: ContentFolder): Promise<string | undefined> {
  try {
    return commandIn(await folder.read(changeName, limits.lockBytes));
  } catch {
    // What cannot be read is there all the same.
    return undefined;
  }
}

/** What is wrong with a folder that a killed command left halfway; `undefined` where none did. */
export async function unfinishedChange(folder: ContentFolder): Promise<Problem | undefined> {
  if (!(await folder.files()).includes(changeName)) return undefined;
  const command = await commandLeft(folder);
  const [what, again] = command === undefined ? ['A command', 'that command'] : [`dossier ${shortened(command)}`, 'it'];
  return {
    rule: 'unfinished-change',
    severity: 'error',
    file: fileIn(folder.name, changeName),
    field: '',
    position: { line: 1, column: 1 },
    message: `${what} was interrupted, so some files are changed and others may not be. Run ${again} again to finish it.`,
  };
}
