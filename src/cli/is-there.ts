import { statSync } from 'node:fs';

/** Whether a file or folder is there. Throws where one may not look: `existsSync` would take that for absence. */
export const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;
