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

const shelvedOf = new WeakMap<Dossier, ShelvedEditions>();

type ShelvedEditions = Readonly<Record<BriefingLanguages, ShelvedEdition>>;

/** The editions that documents are composed of: in each language, and in all. Several files ask, and a dossier has one answer. */
export function shelvedEditions(dossier: Dossier): ShelvedEditions {
  const shelved = (languages: BriefingLanguages, columns: Languages): ShelvedEdition => ({
    languages,
    parts: shelfParts(printEdition(dossier, columns)),
  });
  const editions = shelvedOf.get(dossier) ?? {
    ...perLocale((locale) => shelved(locale, [locale])),
    both: shelved('both', bilingual(dossier)),
  };
  shelvedOf.set(dossier, editions);
  return editions;
}
