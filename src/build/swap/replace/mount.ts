import { statSync } from 'node:fs';
import path from 'node:path';

/** Whether a folder is the root of a disk: it can then not be renamed. A folder that is mounted from the same disk does not show. */
export function isMount(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.dev !== statSync(path.dirname(folder)).dev;
}

/** What systems keep at the root of a disk. It is nobody's content, and stays. */
const ofDisks = new Set([
  'lost+found',
  '.Trashes',
  '.fseventsd',
  '.Spotlight-V100',
  '.TemporaryItems',
  'System Volume Information',
  '$RECYCLE.BIN',
]);

export const isOfTheDisk = (folder: string, name: string): boolean =>
  (ofDisks.has(name) || /^\.Trash-\d+$/.test(name)) && isMount(folder);
