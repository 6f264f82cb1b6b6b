import type { ListEntry } from '../../contract/composer/composer-data.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { AnyEntry } from '../../reader/content.ts';
import type { DataCollection } from '../../schema/collections.ts';
import { bounds, type WrittenDate } from '../../schema/edtf.ts';
import { type EntryRef, refKey } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { inOrder } from '../in-order.ts';
import { entryLink } from '../link.ts';
import { kindView } from '../print-edition/kinds.ts';
import { dateOf, related } from '../related.ts';

interface Dated {
  readonly entry: EntryRef;
  readonly from: number;
  readonly to: number;
  /** The place of its event in the timeline; what happened on the day of an event without being it comes after. */
  readonly place: number;
}

const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

/** An open beginning says only until when, so it stands where it ends: as in the timeline. */
function dated(entry: EntryRef, written: WrittenDate | undefined, place: number): Dated[] {
  if (written === undefined) return [];
  const { earliest, latest } = bounds(written.date);
  return [{ entry, from: earliest === -Infinity ? latest : earliest, to: latest, place }];
}

/** The order of time over all kinds: events as in the timeline, quotations after their event, sources when published. */
function ranks(dossier: Dossier): ReadonlyMap<string, number> {
  const place = new Map(dossier.timeline.map(({ id }, index) => [id, index]));
  const all = [
    ...dossier.timeline.flatMap((event) => dated(event, event.data.date?.edtf, place.get(event.id) ?? 0)),
    ...[...dossier.quotes.values()].flatMap((quote) => {
      const event = quote.data.event && dossier.events.get(quote.data.event.id);
      return event ? dated(quote, event.data.date?.edtf, place.get(event.id) ?? 0) : [];
    }),
    ...[...dossier.sources.values()].flatMap((source) => dated(source, source.data.issued, Infinity)),
  ];
  const sorted = all.toSorted(
    (a, b) => difference(a.from, b.from) || difference(a.to, b.to) || difference(a.place, b.place),
  );
  return new Map(sorted.map(({ entry }, index) => [refKey(entry), index]));
}

const day = (value: number): string => (Number.isFinite(value) ? String(value) : '');

/** The date of an entry itself or, where it has none, the dates of the events that it has to do with. */
function datesFor(dossier: Dossier, entry: AnyEntry, about: readonly EntryRef[]): WrittenDate[] {
  const own = dateOf(dossier, entry);
  const events = about.filter(({ collection }) => collection === 'events');
  return own === undefined ? events.flatMap((found) => dateOf(dossier, found) ?? []) : [own];
}

function spans(dates: readonly WrittenDate[]): string {
  const days = dates.map(({ date }) => bounds(date));
  return [...new Set(days.map(({ earliest, latest }) => `${day(earliest)}/${day(latest)}`))].join(' ');
}

/** Gives the entries of a collection, in the order in which its readers look for them. */
export function pickables(dossier: Dossier, locale: Locale) {
  const rankOf = ranks(dossier);
  const pickable = (entry: AnyEntry): ListEntry => {
    const about = related(dossier, entry);
    const link = entryLink(dossier, entry, locale);
    const said = kindView<DataCollection>(entry).listed(dossier, entry, locale);
    const aliases = entry.collection === 'actors' ? entry.data.aliases : [];
    const actors = about.filter(({ collection }) => collection === 'actors').map(({ id }) => id);
    const written = spans(datesFor(dossier, entry, about));
    const rank = rankOf.get(refKey(entry));
    return {
      id: entry.id,
      name: link.text,
      ...(link.foreign ? { lang: link.lang } : {}),
      ...(link.words ? { quoted: link.words } : {}),
      ...(said === '' ? {} : { label: said }),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(actors.length === 0 ? {} : { actors }),
      ...(written === '' ? {} : { spans: written }),
      ...(rank === undefined ? {} : { rank }),
    };
  };
  return (collection: DataCollection): ListEntry[] => inOrder(dossier, collection, locale).map(pickable);
}
