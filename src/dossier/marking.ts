import type { DossierData } from '../schema/dossier.ts';
import { locales } from '../schema/locales.ts';

/** The one marking of the Traffic Light Protocol (TLP 2.0) that sets no limit to whom a text may reach. */
const clear = /^TLP:\s?CLEAR$/i;

/**
 * Whether a dossier is meant for everybody, so that search engines may list it. Any other marking says that it is not,
 * whatever its words; of one that differs by language, each must say that it is.
 */
export const isForThePublic = ({ marking }: Pick<DossierData, 'marking'>): boolean =>
  marking === undefined || locales.every((locale) => clear.test(marking[locale]?.trim() ?? 'TLP:CLEAR'));
