import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { AnyEntry } from '../../../src/reader/content.ts';
import { type Locale, locales } from '../../../src/schema/locales.ts';
import { actorPage } from '../../../src/views/actor-page.ts';
import { briefingIn } from '../../../src/views/briefings-page.ts';
import { eventPage } from '../../../src/views/event-page.ts';
import { quotePage } from '../../../src/views/quote-page.ts';
import { sourcePage } from '../../../src/views/source-page.ts';
import { textIn } from '../../../src/views/text.ts';
import { RefusedOptions } from '../../generator/options.ts';
import type { GeneratedFile } from '../../generator/pages.ts';
import { writeFiles } from '../../generator/write-dossier.ts';
import { entryMarkdown, type EntryView, proseMarkdown } from './peer-page.ts';

function entryView(dossier: Dossier, locale: Locale, entry: AnyEntry): EntryView {
  switch (entry.collection) {
    case 'actors':
      return actorPage(dossier, locale, entry);
    case 'events':
      return eventPage(dossier, locale, entry);
    case 'quotes':
      return quotePage(dossier, locale, entry);
    case 'sources':
      return sourcePage(dossier, locale, entry);
  }
}

/** A dossier as pages for Starlight: one for each entry and language, and one for each summary. */
export function* peerPages(dossier: Dossier): Generator<GeneratedFile> {
  for (const locale of locales) {
    const file = (name: string, content: string): GeneratedFile => ({ path: `${locale}/${name}.md`, content });
    const summary = dossier.summary[locale];
    const title = textIn(dossier.data.title, locale).text;
    if (summary) yield file('index', proseMarkdown(dossier, locale, title, summary));
    for (const entry of dossier.entries)
      yield file(`${entry.collection}/${entry.id}`, entryMarkdown(entryView(dossier, locale, entry)));
    for (const [id, pages] of dossier.briefings) {
      const briefing = briefingIn(pages, locale);
      if (briefing) yield file(`briefings/${id}`, proseMarkdown(dossier, locale, briefing.data.title, briefing));
    }
  }
}

/** The folder that says what is installed. */
const pinned = path.join(import.meta.dirname, 'peer');

/** Where the pages stand in its folder, and where they are built. */
const docs = 'src/content/docs';
export const peerSite = 'dist';

/** With its index on and its sidebar off, which would list all pages on each. */
const settings: readonly GeneratedFile[] = [
  {
    path: 'astro.config.mjs',
    content: `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://dossier.example',
  integrations: [
    starlight({
      title: 'Dossier',
      defaultLocale: 'nl',
      locales: { nl: { label: 'Nederlands', lang: 'nl' }, en: { label: 'English', lang: 'en' } },
      pagefind: true,
      sidebar: [],
    }),
  ],
});
`,
  },
  {
    path: 'src/content.config.ts',
    content: `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
];

/** The version of Starlight that is pinned. */
export const peerVersion = (): string =>
  z
    .object({ dependencies: z.object({ '@astrojs/starlight': z.string() }) })
    .parse(JSON.parse(readFileSync(path.join(pinned, 'package.json'), 'utf8'))).dependencies['@astrojs/starlight'];

/**
 * Installs Starlight, in the versions of its lock file, into a folder of its own. Nothing that it brings is run yet.
 * Throws `RefusedOptions` where that cannot be done.
 */
export function installPeer(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(pinned, name), path.join(folder, name));
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new RefusedOptions('npm cannot install Starlight here. Look after the network, or measure with --skip-peer.');
  }
  writeFiles(folder, settings);
}

/** Puts the pages of a dossier in place of those that are there. Returns how many. */
export function writePeerPages(folder: string, dossier: Dossier): number {
  rmSync(path.join(folder, docs), { recursive: true, force: true });
  return writeFiles(path.join(folder, docs), peerPages(dossier));
}

/** Removes what an earlier build has left, of which the next would make use. */
export function cleanPeer(folder: string): void {
  for (const left of [peerSite, '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(path.join(folder, left), { recursive: true, force: true });
}
