import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type EntryRef, ref, refKey } from '../schema/entry-ref.ts';
import { parseEdtf, years } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { entryName } from './link.ts';

/** By what a page can be found besides its words, in the language of the page. */
export interface Facets {
  readonly kind: string;
  /** Shown with a result. */
  readonly date: string | undefined;
  readonly actors: readonly string[];
  readonly years: readonly string[];
  readonly sources: readonly string[];
}

/** The entry with those that it declares a relation to and those that declare one to it. Mentions do not count. */
function related(dossier: Dossier, entry: EntryRef): EntryRef[] {
  const out = dossier.outgoing(entry).filter(({ type }) => type !== 'mentions');
  const back = dossier.incoming(entry).filter(({ type }) => type !== 'mentions');
  const all = [
    entry,
    ...out.map(({ to }) => to),
    ...back.map(({ from }) => from).filter((from) => from.collection !== 'summary'),
  ];
  return [...new Map(all.map((found) => [refKey(found), found])).values()];
}

function datesOf(dossier: Dossier, entry: EntryRef): string[] {
  const date =
    entry.collection === 'events'
      ? dossier.events.get(entry.id)?.data.date?.edtf
      : entry.collection === 'sources'
        ? dossier.sources.get(entry.id)?.data.issued
        : undefined;
  return date === undefined ? [] : [date];
}

/** What an entry rests on; a source itself. */
const sourcesOf = (dossier: Dossier, entry: EntryRef): EntryRef[] =>
  entry.collection === 'sources' ? [entry] : dossier.supportsOf(entry).map(({ source }) => ref('sources', source));

/** The facets of an entry; `date` is its date in words, where it has one. */
export function facets(dossier: Dossier, locale: Locale, entry: EntryRef, date?: string): Facets {
  const entries = related(dossier, entry);
  const names = (refs: readonly EntryRef[]): string[] => [
    ...new Set(refs.map((named) => entryName(dossier, named, locale).text)),
  ];
  const found = entries.flatMap((other) => datesOf(dossier, other)).flatMap((edtf) => years(parseEdtf(edtf)));
  return {
    kind: messages[locale].entry[entry.collection],
    date,
    actors: names(entries.filter(({ collection }) => collection === 'actors')),
    years: [...new Set(found)].toSorted((a, b) => a - b).map(String),
    sources: names(sourcesOf(dossier, entry)),
  };
}
