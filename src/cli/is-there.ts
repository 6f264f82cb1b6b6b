import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether a file or folder is there. Throws where one may not look: `existsSync` would take that for absence. */
export const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** A folder; where it is not there, the nearest around it that is. */
export const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
