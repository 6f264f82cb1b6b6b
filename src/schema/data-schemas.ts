import type { z } from 'zod';
import { actorSchema } from './actor.ts';
import type { DataCollection } from './collections.ts';
import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';

/** What an entry of each collection may say. */
export const dataSchemas = {
  actors: actorSchema,
  events: eventSchema,
  quotes: quoteSchema,
  sources: sourceSchema,
} as const satisfies Record<DataCollection, z.ZodType>;
