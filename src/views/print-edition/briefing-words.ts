import { type WrittenWords, writtenWords } from '../../document/written-words.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Briefing } from '../../reader/content.ts';
import type { Locale } from '../../schema/locales.ts';
import { briefingDocument } from './briefing.ts';
import { printEdition } from './edition.ts';

/** The words of the page of a briefing, and after them those of the dossier, of which it may show entries. */
export function* briefingWords(dossier: Dossier, locale: Locale, briefing: Briefing): Generator<WrittenWords> {
  yield* writtenWords(briefingDocument(dossier, locale, briefing));
  yield* writtenWords(printEdition(dossier, [locale]));
}
