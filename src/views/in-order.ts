import type { Dossier } from '../dossier/dossier.ts';
import { compareText } from '../i18n/wording.ts';
import type { AnyEntry } from '../reader/content.ts';
import { collectionTable, type DataCollection } from '../schema/collections.ts';
import type { Locale } from '../schema/locales.ts';
import { sortName } from './actors-page.ts';
import { entryName } from './link.ts';
import { speakerSortName } from './speakers.ts';

/** The text under which an entry stands in alphabetical lists: for a quotation, its speaker. */
function sortKey(dossier: Dossier, entry: AnyEntry, locale: Locale): string {
  if (entry.collection !== 'quotes')
    return entry.collection === 'actors' ? sortName(entry, locale) : entryName(dossier, entry, locale).text;
  return speakerSortName(dossier, entry.data, locale);
}

/** The entries of a collection in the order in which readers of a language look for them in a document. */
export function inOrder(dossier: Dossier, collection: DataCollection, locale: Locale): readonly AnyEntry[] {
  if (collectionTable[collection].order === 'time') return dossier.timeline;
  return dossier.entries
    .filter((entry) => entry.collection === collection)
    .map((entry) => ({ entry, key: sortKey(dossier, entry, locale) }))
    .toSorted((a, b) => compareText(a.key, b.key, locale))
    .map(({ entry }) => entry);
}
