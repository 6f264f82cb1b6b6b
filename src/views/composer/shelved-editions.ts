import type { BriefingLanguages } from '../../contract/composer/briefing-form.ts';
import type { Languages } from '../../document/row.ts';
import { partsFor, type ShelfPart, shelfParts } from '../../document/shelf.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { perDossier } from '../../dossier/remembered.ts';
import { dataCollections } from '../../schema/collections.ts';
import { locales } from '../../schema/locales.ts';
import { printEdition } from '../print-edition/edition.ts';
import { bilingual } from '../print-edition/print-page.ts';

/** A part of an edition, of which a reader’s browser composes documents. */
export interface ShelvedPart {
  readonly languages: BriefingLanguages;
  /** Counted from 0. */
  readonly index: number;
}

/** All editions that documents are composed of. */
export const shelvedEditions: readonly BriefingLanguages[] = [...locales, 'both'];

const columnsOf = (dossier: Dossier, languages: BriefingLanguages): Languages =>
  languages === 'both' ? bilingual(dossier) : [languages];

/** How many characters the entries of a dossier have as data, in all languages. */
const sizeOf = perDossier((dossier) => {
  const entries = dataCollections.flatMap((collection) => [...dossier[collection].values()]);
  return entries.reduce((sum, { data }) => sum + JSON.stringify(data).length, 0);
});

/** What entries come to as a document in one language, for each character of their data: their names, with what leads to them. */
const growth = 1.2;

/**
 * In how many parts an edition is loaded: about as many as its size asks for. That is known for sure once an edition is
 * written, and pages need it before.
 */
export const partCount = (dossier: Dossier, languages: BriefingLanguages): number =>
  partsFor(sizeOf(dossier) * growth * columnsOf(dossier, languages).length);

/** The parts of an edition that documents are composed of. */
export const shelvedParts = (dossier: Dossier, languages: BriefingLanguages): ShelvedPart[] =>
  Array.from({ length: partCount(dossier, languages) }, (_, index) => ({ languages, index }));

/** The edition that was asked for last; all of them together take a third of the memory of a build. */
const shelves = new WeakMap<Dossier, { readonly languages: BriefingLanguages; readonly part: PartOf }>();
type PartOf = (index: number) => ShelfPart;

/** A part of an edition. Cheap where its edition is that of the part before; else that is written first. */
export function shelvedPart(dossier: Dossier, { languages, index }: ShelvedPart): ShelfPart {
  const last = shelves.get(dossier);
  if (last?.languages === languages) return last.part(index);
  shelves.delete(dossier);
  const edition = printEdition(dossier, columnsOf(dossier, languages));
  const part = shelfParts(edition, partCount(dossier, languages));
  shelves.set(dossier, { languages, part });
  return part(index);
}
