import type { Dossier } from '../dossier/dossier.ts';
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

/** The date of an event, of a source, and of a quotation: that of its occasion, or else of what it stands in. */
export function dateOf(dossier: Dossier, entry: EntryRef): WrittenDate | undefined {
  switch (entry.collection) {
    case 'events':
      return dossier.events.get(entry.id)?.data.date?.edtf;
    case 'sources':
      return dossier.sources.get(entry.id)?.data.issued;
    case 'quotes': {
      const { event, source } = dossier.quotes.get(entry.id)?.data ?? {};
      return (event && dateOf(dossier, event)) ?? (source && dateOf(dossier, source));
    }
    default:
      return undefined;
  }
}
