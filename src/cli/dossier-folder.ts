import path from 'node:path';
import { displayName } from '../reader/content-folder.ts';
import { isThere } from './is-there.ts';
import { UsageError } from './options.ts';

/** Whether a dossier stands in a folder. Throws where one may not look. */
export const isDossier = (folder: string): boolean => isThere(path.join(folder, 'dossier.yaml'));

/** Refuses a folder that is none of a dossier, where a command would have nothing to work on. */
export function requireDossier(folder: string): void {
  if (isDossier(folder)) return;
  throw new UsageError(
    `There is no dossier in ${displayName(folder) || '.'}: it has no dossier.yaml. Name its folder with --content DIR, or begin one with dossier init DIR.`,
  );
}
