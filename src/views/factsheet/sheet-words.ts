import type { Dossier } from '../../dossier/dossier.ts';
import { isWithheld } from '../../dossier/shown-words.ts';
import { factsheetWords } from '../../i18n/factsheet-words.ts';
import { formatList } from '../../i18n/wording.ts';
import type { Locale } from '../../schema/locales.ts';
import type { PassageRecord } from '../../schema/provenance.ts';
import { entryName } from '../link.ts';
import { placeInText } from '../provenance-facts.ts';
import type { LentWords } from './lent-words.ts';

/** Words of a source as a fact-checker reads them: all of them, whatever the site shows. */
export interface SheetWords {
  readonly exact: string;
  readonly lang: string;
  readonly place: PassageRecord | undefined;
  /** Where they stand, and what else is to be known of them. */
  readonly notes: readonly string[];
}

export function sheetWords(dossier: Dossier, locale: Locale, { evidence, lenders }: LentWords): SheetWords {
  const words = factsheetWords[locale];
  const names = lenders.map((lender) => `‘${entryName(dossier, lender, locale).text}’`);
  const place = dossier.placeOf(evidence);
  return {
    exact: evidence.exact,
    lang: dossier.sources.get(evidence.source.id)?.data.language ?? locale,
    place,
    notes: [
      place ? placeInText(place, locale) : words.unplaced,
      ...(isWithheld(evidence) ? [words.notOnSite] : []),
      ...(names.length > 0 ? [words.lentBy(formatList(names, locale))] : []),
    ],
  };
}
