import { getCollection, getEntry, render } from 'astro:content';
import { openArchive } from './archive/archive.ts';
import { type PassedContent, passedContent } from './checked-content.ts';
import { assemble, type Dossier } from './dossier/dossier.ts';
import { readOpenTexts } from './dossier/open-texts.ts';
import type { DataCollection } from './schema/collections.ts';
import { entryId } from './schema/entry-ref.ts';
import { readSettings } from './settings.ts';

interface Loaded<Data> {
  readonly id: string;
  readonly data: Data;
}

const entries = <C extends DataCollection, Data>(
  collection: C,
  { content }: PassedContent,
  all: readonly Loaded<Data>[],
) => {
  const files = new Map<string, string>(content[collection].map(({ id, file }) => [id, file]));
  return all.map(({ id, data }) => ({ collection, id: entryId<C>(id), file: files.get(id) ?? id, data }));
};

async function load(passed: PassedContent): Promise<Dossier> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('dossier.yaml is missing from the content folder. Run npm run check.');
  const { base, archive: archiveFolder, site, documents } = readSettings();
  const sources = entries('sources', passed, await getCollection('sources'));
  const archive = await openArchive(archiveFolder);
  return assemble(
    {
      dossier: dossier.data,
      actors: entries('actors', passed, await getCollection('actors')),
      events: entries('events', passed, await getCollection('events')),
      quotes: entries('quotes', passed, await getCollection('quotes')),
      sources,
      summary: passed.content.summary,
      briefings: passed.content.briefings,
    },
    { base, url: site?.replace(/\/$/, ''), documents },
    { provenance: passed.lock?.provenance, openTexts: archive && (await readOpenTexts(sources, archive)) },
  );
}

let loaded: { readonly from: PassedContent; readonly dossier: Promise<Dossier> } | undefined;

/** The model of this build. It is assembled once; every page is a view of it. In development, once for each change. */
export async function loadDossier(): Promise<Dossier> {
  const from = await passedContent();
  if (loaded?.from !== from) loaded = { from, dossier: load(from) };
  return loaded.dossier;
}

/** The running text of a page as a component: `summary` by language, `briefings` by id and language. */
export async function loadProse(collection: 'summary' | 'briefings', id: string) {
  const entry = await getEntry(collection, id);
  return entry && (await render(entry)).Content;
}
