import type { Dossier } from '../dossier/dossier.ts';
import { fontSheet } from '../fonts/site-fonts.ts';

/** The address of the sheet with the fonts that the texts need beyond those of every site; `undefined` where there are none. */
export const fontSheetHref = ({ site, fonts }: Dossier): string | undefined =>
  fonts && `${site.base}${fontSheet.folder}/${fontSheet.name}.css`;
