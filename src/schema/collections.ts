import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';

/** The collections kept as one YAML file per entry; the folder has the name of the collection. */
export const dataSchemas = {
  actors: actorSchema,
  events: eventSchema,
  quotes: quoteSchema,
  sources: sourceSchema,
} as const;
export type DataCollection = keyof typeof dataSchemas;
