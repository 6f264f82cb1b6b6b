import type { DataEntry, ReadContent } from '../reader/content.ts';
import { type Collection, collections, collectionTable, dataCollections } from '../schema/collections.ts';
import { isEntryRef } from '../schema/entry-ref.ts';
import type { KnownEntries } from '../schema/json-schema.ts';
import { isLocalized } from '../schema/localized.ts';
import { isLocale, localesFrom, firstLocale } from '../schema/locales.ts';
import { shortened } from '../schema/shortened.ts';

const words = (value: unknown, lang: string): string => {
  if (isEntryRef(value)) return value.id;
  if (!isLocalized(value)) return '';
  const text = localesFrom(isLocale(lang) ? lang : firstLocale)
    .map((locale) => value[locale])
    .find((each) => typeof each === 'string');
  return typeof text === 'string' ? text : '';
};

/** What an entry is called where one chooses from many: a quotation by who speaks, and its words. */
function called({ collection, data }: DataEntry, lang: string): string {
  const named = words(new Map<string, unknown>(Object.entries(data)).get(collectionTable[collection].title), lang);
  return 'segments' in data ? `${named}: ${shortened(data.segments[0]?.exact ?? '', 80)}` : named;
}

/** The ids of a folder, those too whose files have errors, each with what its entry is called as far as that is known. */
export function knownEntries(content: ReadContent, lang: string): KnownEntries {
  const names = new Map<Collection, Map<string, string>>(
    dataCollections.map((collection) => [
      collection,
      new Map(content[collection].map((entry) => [entry.id, called(entry, lang)])),
    ]),
  );
  const briefings = content.briefings.toSorted(
    (one, other) => Number(one.locale === lang) - Number(other.locale === lang),
  );
  names.set('briefings', new Map(briefings.map(({ id, data }) => [id, data.title])));
  return new Map(
    collections.map((collection) => [
      collection,
      new Map(
        [...(content.ids.get(collection) ?? [])].toSorted().map((id) => [id, names.get(collection)?.get(id) ?? '']),
      ),
    ]),
  );
}
