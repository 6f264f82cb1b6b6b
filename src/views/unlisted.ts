import type { Dossier } from '../dossier/dossier.ts';
import { isForThePublic } from '../dossier/marking.ts';

/**
 * Whether no search engine is to list any page: of a dossier whose marking sets a limit, and of a review copy, which is
 * for those who were given its address.
 */
export const isUnlisted = ({ site, data }: Pick<Dossier, 'site' | 'data'>): boolean =>
  site.drafts === true || !isForThePublic(data);
