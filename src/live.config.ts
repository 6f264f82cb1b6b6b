import { defineLiveCollection } from 'astro:content';
import { entryLoader } from './build/pages/entry-loader.ts';
import { dataSchemas } from './schema/data-schemas.ts';

/** One entry per actor, event, quote and source. Running text: `content.config.ts`. */
export const collections = {
  actors: defineLiveCollection({ loader: entryLoader('actors'), schema: dataSchemas.actors }),
  events: defineLiveCollection({ loader: entryLoader('events'), schema: dataSchemas.events }),
  quotes: defineLiveCollection({ loader: entryLoader('quotes'), schema: dataSchemas.quotes }),
  sources: defineLiveCollection({ loader: entryLoader('sources'), schema: dataSchemas.sources }),
};
