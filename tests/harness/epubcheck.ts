import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** Debian's `epubcheck` is the archive itself, which not every shell can start. */
const isArchive = (file: string): boolean => readFileSync(file).toString('latin1', 0, 2) === 'PK';

function command(): [string, ...string[]] | undefined {
  const file = onPath('epubcheck');
  if (file === undefined || !isArchive(file)) return file === undefined ? undefined : [file];
  return onPath('java') === undefined ? undefined : ['java', '-jar', file];
}

const found = command();

/** Whether `epubcheck` is on this machine. */
export const hasEpubcheck = found !== undefined;

/** What `epubcheck` says of a book, its warnings included: its last line but one is the count. */
export function epubcheck(file: string): Promise<string> {
  const [program = '', ...args] = found ?? [];
  return new Promise((resolve) => {
    execFile(program, [...args, file], (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}
