import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { openArchive } from './archive/archive.ts';
import { assemble, type Dossier } from './dossier/dossier.ts';
import { readOpenTexts } from './dossier/open-texts.ts';
import { diskFolder } from './reader/content-folder.ts';
import { parseMdx, type ProseRef } from './reader/mdx-file.ts';
import { readLock } from './dossier/provenance/lock-file.ts';
import type { DataCollection } from './schema/collections.ts';
import { entryId, ref } from './schema/entry-ref.ts';
import { isLocale, type Locale } from './schema/locales.ts';
import { readSettings } from './settings.ts';

type Page = CollectionEntry<'summary'> | CollectionEntry<'briefings'>;

interface Loaded<Data> {
  readonly id: string;
  readonly data: Data;
  readonly filePath?: string | undefined;
}

const fileOf = ({ id, filePath }: Loaded<unknown>): string => filePath ?? id;

const entries = <C extends DataCollection, Data>(collection: C, all: readonly Loaded<Data>[]) =>
  all.map((entry) => ({ collection, id: entryId<C>(entry.id), file: fileOf(entry), data: entry.data }));

// `persbriefing/nl` and `nl` both end in the language.
const localeOf = ({ id }: Page): Locale => {
  const name = id.split('/').at(-1);
  return isLocale(name) ? name : 'nl';
};

const refsOf = (page: Page): readonly ProseRef[] => parseMdx(fileOf(page), page.body ?? '').refs;

async function load(): Promise<Dossier> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('dossier.yaml is missing from the content folder. Run npm run check.');
  const [summary, briefings] = await Promise.all([getCollection('summary'), getCollection('briefings')]);
  const { base, content: folder, archive: archiveFolder, site, documents } = readSettings();
  const sources = entries('sources', await getCollection('sources'));
  const archive = await openArchive(archiveFolder);
  return assemble(
    {
      dossier: dossier.data,
      actors: entries('actors', await getCollection('actors')),
      events: entries('events', await getCollection('events')),
      quotes: entries('quotes', await getCollection('quotes')),
      sources,
      summary: summary.map((page) => ({
        locale: localeOf(page),
        file: fileOf(page),
        data: page.data,
        refs: refsOf(page),
      })),
      briefings: briefings.map((page) => ({
        ...ref('briefings', page.id.split('/')[0] ?? page.id),
        locale: localeOf(page),
        file: fileOf(page),
        data: page.data,
        refs: refsOf(page),
      })),
    },
    { base, url: site?.replace(/\/$/, ''), documents },
    {
      provenance: (await readLock(diskFolder(folder)))?.provenance,
      openTexts: archive && (await readOpenTexts(sources, archive)),
    },
  );
}

let loaded: Promise<Dossier> | undefined;

/** The model of this build. It is assembled once; every page is a view of it. */
export const loadDossier = (): Promise<Dossier> => (loaded ??= load());

/** The running text of a page as a component: `summary` by language, `briefings` by id and language. */
export async function loadProse(collection: 'summary' | 'briefings', id: string) {
  const entry = await getEntry(collection, id);
  return entry && (await render(entry)).Content;
}
