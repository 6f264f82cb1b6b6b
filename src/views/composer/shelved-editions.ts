import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';
import type { Languages } from '../../document/row.ts';
import { type ShelfPart, shelfParts } from '../../document/shelf.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { perLocale } from '../../schema/locales.ts';
import { printEdition } from '../print-edition/edition.ts';
import { bilingual } from '../print-edition/print-page.ts';

/** An edition in the parts that a reader’s browser composes documents of. */
export interface ShelvedEdition {
  readonly languages: BriefingLanguages;
  readonly parts: readonly ShelfPart[];
}

/** The editions that documents are composed of: in each language, and in all. */
export function shelvedEditions(dossier: Dossier): Readonly<Record<BriefingLanguages, ShelvedEdition>> {
  const shelved = (languages: BriefingLanguages, columns: Languages): ShelvedEdition => ({
    languages,
    parts: shelfParts(printEdition(dossier, columns)),
  });
  return { ...perLocale((locale) => shelved(locale, [locale])), both: shelved('both', bilingual(dossier)) };
}
