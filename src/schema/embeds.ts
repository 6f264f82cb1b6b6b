/**
 * The components that a briefing may use, and what each takes. `collection` says that the value is the id of an entry
 * there.
 */
export const embeds = {
  Quote: { id: { collection: 'quotes', required: true } },
  Event: { id: { collection: 'events', required: true } },
  Source: { id: { collection: 'sources', required: true } },
  Figures: { event: { collection: 'events', required: true } },
  Timeline: {},
  Actors: {},
} as const satisfies Record<
  string,
  Record<string, { collection?: 'quotes' | 'events' | 'sources'; required: boolean }>
>;
export type EmbedName = keyof typeof embeds;

export const isEmbedName = (name: string): name is EmbedName => Object.hasOwn(embeds, name);
