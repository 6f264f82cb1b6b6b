import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GeneratedFile } from './pages.ts';

/** Writes the files of a dossier into a folder, each as soon as it is made. Resolves to how many there were. */
export function writeFiles(folder: string, files: Iterable<GeneratedFile>): number {
  const made = new Set<string>();
  let count = 0;
  for (const file of files) {
    const target = path.join(folder, file.path);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, file.content);
    count += 1;
  }
  return count;
}
