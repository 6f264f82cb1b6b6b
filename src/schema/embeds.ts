import type { Collection } from './collections.ts';

/** What a component takes under a name: the id of an entry, several ids with spaces between them, or a date in EDTF. */
export type Parameter =
  | { readonly type: 'entry' | 'entries'; readonly collection: Collection; readonly required?: boolean }
  | { readonly type: 'date'; readonly required?: boolean };

/** The components that show something of the dossier in running text, and what each takes. */
export const embeds = {
  Quote: { id: { type: 'entry', collection: 'quotes', required: true } },
  Event: { id: { type: 'entry', collection: 'events', required: true } },
  Source: { id: { type: 'entry', collection: 'sources', required: true } },
  /** The figures of an event; without one, the key figures of the dossier. */
  Figures: { event: { type: 'entry', collection: 'events' } },
  /** The events of a period, or those in which any of some actors took part. */
  Timeline: { from: { type: 'date' }, to: { type: 'date' }, actors: { type: 'entries', collection: 'actors' } },
  Actors: { ids: { type: 'entries', collection: 'actors' } },
} as const satisfies Record<string, Readonly<Record<string, Parameter>>>;
export type EmbedName = keyof typeof embeds;

export const isEmbedName = (name: string): name is EmbedName => Object.hasOwn(embeds, name);

/** `a b  c` → `['a', 'b', 'c']` */
export const idList = (value: string): string[] => value.split(/\s+/).filter(Boolean);
