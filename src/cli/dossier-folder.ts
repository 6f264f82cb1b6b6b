import { existsSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../reader/content-folder.ts';
import { UsageError } from './options.ts';

/** Refuses a folder that is none of a dossier, where a command would have nothing to work on. */
export function requireDossier(folder: string): void {
  if (existsSync(path.join(folder, 'dossier.yaml'))) return;
  throw new UsageError(
    `There is no dossier in ${displayName(folder) || '.'}: it has no dossier.yaml. Name its folder with --content DIR, or begin one with dossier init DIR.`,
  );
}
