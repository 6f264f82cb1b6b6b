import type { Dossier } from '../dossier/dossier.ts';
import type { DataOf } from '../reader/content.ts';
import { type EntryRef, refKey } from '../schema/entry-ref.ts';
import type { WrittenDate } from '../schema/edtf.ts';

/** The entry with those that it declares a relation to and those that declare one to it. Mentions do not count. */
export function related(dossier: Dossier, entry: EntryRef): EntryRef[] {
  const out = dossier.outgoing(entry).filter(({ type }) => type !== 'mentions');
  const back = dossier.incoming(entry).filter(({ type }) => type !== 'mentions');
  const all = [
    entry,
    ...out.map(({ to }) => to),
    ...back.map(({ from }) => from).filter((from) => from.collection !== 'summary'),
  ];
  return [...new Map(all.map((found) => [refKey(found), found])).values()];
}

/** When a statement was made: on its own date, or that of its occasion. */
export const saidOn = (dossier: Dossier, { date, event }: DataOf<'quotes'>): WrittenDate | undefined =>
  date?.edtf ?? (event && dateOf(dossier, event));

/** The date of an event, of a source, and of a quotation: when it was said, or else of what it stands in. */
export function dateOf(dossier: Dossier, entry: EntryRef): WrittenDate | undefined {
  switch (entry.collection) {
    case 'events':
      return dossier.events.get(entry.id)?.data.date?.edtf;
    case 'sources':
      return dossier.sources.get(entry.id)?.data.issued;
    case 'quotes': {
      const quote = dossier.quotes.get(entry.id)?.data;
      return quote && (saidOn(dossier, quote) ?? dateOf(dossier, quote.source));
    }
    default:
      return undefined;
  }
}
