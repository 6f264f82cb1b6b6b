import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../files-below.ts';

/**
 * Copies all files of a folder into another, where they replace those of the same name, `first` before the others. Where
 * one cannot be written, or a signal stops the process, no file has changed. Resolves to how many there were.
 */
export async function addFiles(from: string, to: string, first?: string): Promise<number> {
  const files = filesBelow(from).toSorted((a, b) => Number(b === first) - Number(a === first));
  const partOf = (file: string): string => path.join(to, path.dirname(file), `.${path.basename(file)}.part`);
  const removeParts = (): void => {
    for (const file of files) rmSync(partOf(file), { recursive: true, force: true });
  };
  process.once('exit', removeParts);
  try {
    for (const file of files) {
      mkdirSync(path.dirname(partOf(file)), { recursive: true });
      await copyFile(path.join(from, file), partOf(file));
    }
    for (const file of files) renameSync(partOf(file), path.join(to, file));
  } finally {
    process.off('exit', removeParts);
    removeParts();
  }
  return files.length;
}
