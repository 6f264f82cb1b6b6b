import type { z } from 'zod';
import type { Speech } from '../reading/findings.ts';
import type { Span } from '../reading/span.ts';
import type { actorSchema } from '../schema/actor.ts';
import type { eventSchema } from '../schema/event.ts';
import type { quoteSchema } from '../schema/quote.ts';

/** Words of the source that made a draft, and the rule that saw something in them. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

interface DraftOf<C extends string, S extends z.ZodType> {
  readonly collection: C;
  readonly id: string;
  /** The entry of the dossier to which this only adds: it is no entry by itself. */
  readonly into?: string;
  /** What the file will say: words of the source, ids and enum values only. */
  readonly fields: z.input<S>;
  /** Where the source has it, in code points. */
  readonly place: Span;
  readonly reason: Reason;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What whoever marked the passage wrote beside it. */
  readonly note?: string | undefined;
}

export type ActorDraft = DraftOf<'actors', typeof actorSchema>;
export type EventDraft = DraftOf<'events', typeof eventSchema>;
export type QuoteDraft = DraftOf<'quotes', typeof quoteSchema>;

/** An entry that a source proposes, before an editor has taken it. */
export type Draft = ActorDraft | EventDraft | QuoteDraft;

/** A passage that somebody has marked as a quotation, in the form that the reading gives. */
export interface Marked {
  readonly speech: Speech;
  readonly note?: string | undefined;
}

/** What a draft is known by as long as the file of the source is the same. */
export const draftKey = ({ collection, place }: Pick<Draft, 'collection' | 'place'>): string =>
  `${collection}@${place.start}-${place.end}`;
