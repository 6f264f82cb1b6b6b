import { defineCollection } from 'astro:content';
import { contentLoader } from './build/pages/content-loader.ts';
import { dataCollections } from './schema/collections.ts';
import { dataSchemas } from './schema/data-schemas.ts';
import { dossierSchema } from './schema/dossier.ts';
import { briefingSchema, summarySchema } from './schema/prose-page.ts';

const entries = dataCollections.map(
  (name) => [name, defineCollection({ loader: contentLoader(name), schema: dataSchemas[name] })] as const,
);

export const collections = {
  ...Object.fromEntries(entries),
  dossier: defineCollection({ loader: contentLoader('dossier'), schema: dossierSchema }),
  summary: defineCollection({ loader: contentLoader('summary'), schema: summarySchema }),
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: briefingSchema }),
};
