import type { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { statementOf } from '../dossier/statement.ts';
import { formatDate } from '../i18n/dates.ts';
import { isolated } from '../i18n/direction.ts';
import { messages } from '../i18n/messages.ts';
import { type EntryRef, ref } from '../schema/entry-ref.ts';
import { bounds, years } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { nameVariants } from '../search/names.ts';
import { type recordSchema } from '../search/record.ts';
import { entryName, speakersName } from './link.ts';
import { dateOf, related, saidOn } from './related.ts';
import { firstWords } from './text.ts';

/** What a page tells the search index about itself; what it leaves out is empty. */
export type SearchRecordView = z.input<typeof recordSchema>;

function dateWords(dossier: Dossier, locale: Locale, entry: EntryRef): string | undefined {
  const date = dateOf(dossier, entry);
  if (date === undefined) return undefined;
  const words = formatDate(date.date, locale);
  const quote = entry.collection === 'quotes' ? dossier.quotes.get(entry.id)?.data : undefined;
  const isOfSource = quote !== undefined && saidOn(dossier, quote) === undefined;
  return isOfSource ? messages[locale].search.sourceOf(words) : words;
}

/** The years of an entry with a date are its own; for others, they are those of the entries related to it. */
function yearsOf(dossier: Dossier, entry: EntryRef, entries: readonly EntryRef[]): number[] {
  const own = dateOf(dossier, entry);
  const dates = own === undefined ? entries.flatMap((other) => dateOf(dossier, other) ?? []) : [own];
  return [...new Set(dates.flatMap(({ date }) => years(date)))].toSorted((a, b) => a - b);
}

/** The sources that an entry rests on; for a source, itself. */
const sourcesOf = (dossier: Dossier, entry: EntryRef): EntryRef[] =>
  entry.collection === 'sources' ? [entry] : dossier.supportsOf(entry).map(({ source }) => ref('sources', source));

function titleOf(dossier: Dossier, locale: Locale, entry: EntryRef): Pick<SearchRecordView, 'title' | 'titleLang'> {
  const quote = entry.collection === 'quotes' ? dossier.quotes.get(entry.id) : undefined;
  const name = entryName(dossier, entry, locale);
  const [title, lang] = quote
    ? [`‘${isolated(firstWords(statementOf(dossier.provenance, quote), 90))}’`, quote.data.lang]
    : [name.text, name.words?.lang ?? name.lang];
  return { title, ...(lang === locale ? {} : { titleLang: lang }) };
}

const namesOf = (dossier: Dossier, entry: EntryRef): string[] => {
  const actor = entry.collection === 'actors' ? dossier.actors.get(entry.id)?.data : undefined;
  return actor
    ? nameVariants([...Object.values(actor.name).filter((name) => name !== undefined), ...actor.aliases])
    : [];
};

const idsOf = (entries: readonly EntryRef[]): string[] => [...new Set(entries.map(({ id }) => id))];

/** What the page of an entry tells the search index. */
export function searchRecord(dossier: Dossier, locale: Locale, entry: EntryRef): SearchRecordView {
  const entries = related(dossier, entry);
  const date = dateOf(dossier, entry);
  const { earliest } = date === undefined ? { earliest: -Infinity } : bounds(date.date);
  const quote = entry.collection === 'quotes' ? dossier.quotes.get(entry.id)?.data : undefined;
  return {
    kind: entry.collection,
    ...titleOf(dossier, locale, entry),
    names: namesOf(dossier, entry),
    speaker: quote && speakersName(dossier, quote, locale).text,
    date: dateWords(dossier, locale, entry),
    day: Number.isFinite(earliest) ? earliest : undefined,
    years: yearsOf(dossier, entry, entries),
    actors: idsOf(entries.filter(({ collection }) => collection === 'actors')),
    sources: idsOf(sourcesOf(dossier, entry)),
  };
}
