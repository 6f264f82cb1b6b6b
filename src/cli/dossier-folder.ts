import path from 'node:path';
import { diskFolder, displayName } from '../reader/content-folder.ts';
import { newerFormatIn } from '../reader/newer-format.ts';
import { isThere } from './is-there.ts';
import { UsageError } from './options.ts';

/** Whether a dossier stands in a folder. Throws where one may not look. */
export const isDossier = (folder: string): boolean => isThere(path.join(folder, 'dossier.yaml'));

/**
 * Refuses a folder that is none of a dossier, where a command would have nothing to work on, and one of a newer program, of
 * which it would read nothing and take it for empty.
 */
export async function requireDossier(folder: string): Promise<void> {
  if (!isDossier(folder))
    throw new UsageError(
      `There is no dossier in ${displayName(folder) || '.'}: it has no dossier.yaml. Name its folder with --content DIR, or begin one with dossier init DIR.`,
    );
  const newer = await newerFormatIn(diskFolder(folder));
  if (newer) throw new UsageError(`${newer.file}: ${newer.message}`);
}
