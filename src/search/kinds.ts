import { type Collection, collections } from '../schema/collections.ts';

export type Kind = 'summary' | Collection;

/** What can be found, in the order in which the index lists it: that of the addresses. */
export const kinds: readonly [Kind, ...Kind[]] = ['summary', ...collections.toSorted()];
