import { defineCollection } from 'astro:content';
import { contentLoader } from './build/pages/content-loader.ts';
import { actorSchema } from './schema/actor.ts';
import { dossierSchema } from './schema/dossier.ts';
import { eventSchema } from './schema/event.ts';
import { briefingSchema, summarySchema } from './schema/prose-page.ts';
import { quoteSchema } from './schema/quote.ts';
import { sourceSchema } from './schema/source.ts';

export const collections = {
  dossier: defineCollection({ loader: contentLoader('dossier'), schema: dossierSchema }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: actorSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  quotes: defineCollection({ loader: contentLoader('quotes'), schema: quoteSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  summary: defineCollection({ loader: contentLoader('summary'), schema: summarySchema }),
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: briefingSchema }),
};
