import { defineCollection } from 'astro:content';
import { contentLoader } from './build/pages/content-loader.ts';
import { dossierSchema } from './schema/dossier.ts';
import { briefingSchema, summarySchema } from './schema/prose-page.ts';

/** What is compiled, and the dossier as a whole. Actors, events, quotes and sources: `live.config.ts`. */
export const collections = {
  dossier: defineCollection({ loader: contentLoader('dossier'), schema: dossierSchema }),
  summary: defineCollection({ loader: contentLoader('summary'), schema: summarySchema }),
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: briefingSchema }),
};
