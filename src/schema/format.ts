import { z } from 'zod';

/** The newest form of a content folder that this program reads; older ones it reads too. */
export const newestFormat = 1;

/** For which form a folder was written, as `dossier.yaml` says; 1 where it says nothing. */
export const format = () => z.int().min(1).default(1);
