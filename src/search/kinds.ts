/** What can be found, in the order in which the index lists it: that of the addresses. */
export const kinds = ['summary', 'actors', 'briefings', 'events', 'quotes', 'sources'] as const;
export type Kind = (typeof kinds)[number];
