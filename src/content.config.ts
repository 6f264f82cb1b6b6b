import path from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlLoader } from './integrations/yaml-loader.ts';
import { actorSchema } from './schema/actor.ts';
import { dossierSchema } from './schema/dossier.ts';
import { eventSchema } from './schema/event.ts';
import { briefingSchema, summarySchema } from './schema/prose-page.ts';
import { quoteSchema } from './schema/quote.ts';
import { sourceSchema } from './schema/source.ts';
import { readSettings } from './settings.ts';

const { content } = readSettings();
const pages = (folder: string, pattern: string) => glob({ base: path.join(content, folder), pattern });

export const collections = {
  dossier: defineCollection({ loader: yamlLoader(content, 'dossier.yaml'), schema: dossierSchema }),
  actors: defineCollection({ loader: yamlLoader(content, 'actors/*.yaml'), schema: actorSchema }),
  events: defineCollection({ loader: yamlLoader(content, 'events/*.yaml'), schema: eventSchema }),
  quotes: defineCollection({ loader: yamlLoader(content, 'quotes/*.yaml'), schema: quoteSchema }),
  sources: defineCollection({ loader: yamlLoader(content, 'sources/*.yaml'), schema: sourceSchema }),
  summary: defineCollection({ loader: pages('summary', '*.mdx'), schema: summarySchema }),
  briefings: defineCollection({ loader: pages('briefings', '*/*.mdx'), schema: briefingSchema }),
};
