import type { z } from 'zod';
import { type DataCollection, dataSchemas } from '../schema/collections.ts';
import { dossierSchema } from '../schema/dossier.ts';
import { type Collection, entryId, type EntryId, ref } from '../schema/entry-ref.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { briefingSchema, summarySchema } from '../schema/prose-page.ts';
import type { ProseEntry, ReadContent } from './content.ts';
import { type ContentFile, parseYaml } from './content-file.ts';
import { type ContentFolder, diskFolder } from './content-folder.ts';
import { parseMdx } from './mdx-file.ts';
import { isError, type Problem } from './problem.ts';
import { Reading } from './reading.ts';

/** A content folder as read, with the files behind it and what is wrong with each by itself. */
export interface ReadFolder {
  readonly content: ReadContent;
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly problems: readonly Problem[];
}

const yaml = (file: string, text: string): ContentFile => parseYaml(file, text);

const localeOf = (name: string | undefined): Locale => (name === 'en' ? 'en' : 'nl');

async function readEntries<C extends DataCollection, S extends z.ZodType>(reading: Reading, collection: C, schema: S) {
  const entries: { collection: C; id: EntryId<C>; file: string; data: z.output<S> }[] = [];
  for (const { file, groups } of await reading.matching(new RegExp(`^${collection}/(?<id>[^/]+)\\.yaml$`), yaml)) {
    const id = groups['id'] ?? '';
    reading.noteId(collection, id, file.file);
    const data = reading.data(file, schema);
    if (data !== undefined) entries.push({ collection, id: entryId(id), file: file.file, data });
  }
  return entries;
}

async function readProse<S extends z.ZodType>(
  reading: Reading,
  pattern: RegExp,
  collection: Collection | undefined,
  schema: S,
) {
  const pages: ({ id: string } & ProseEntry<z.output<S>>)[] = [];
  for (const { file, groups } of await reading.matching(pattern, parseMdx)) {
    const id = groups['id'] ?? '';
    if (collection) reading.noteId(collection, id, file.file);
    const data = reading.data(file, schema);
    const { body, refs, evidence } = file;
    if (data !== undefined)
      pages.push({ id, locale: localeOf(groups['locale']), file: file.file, data, body, refs, evidence });
  }
  return pages;
}

/**
 * Reads and validates a whole content folder. Every problem of every file comes back; nothing is thrown but what the
 * file system throws.
 */
export async function readContent(folder: string, files: ContentFolder = diskFolder(folder)): Promise<ReadFolder> {
  const reading = await Reading.of(files);
  const [dossierFile] = await reading.matching(/^dossier\.yaml$/, yaml);
  const briefings = await readProse(
    reading,
    /^briefings\/(?<id>[^/]+)\/(?<locale>nl|en)\.mdx$/,
    'briefings',
    briefingSchema,
  );
  const content = {
    dossier: dossierFile && reading.data(dossierFile.file, dossierSchema),
    actors: await readEntries(reading, 'actors', dataSchemas.actors),
    events: await readEntries(reading, 'events', dataSchemas.events),
    quotes: await readEntries(reading, 'quotes', dataSchemas.quotes),
    sources: await readEntries(reading, 'sources', dataSchemas.sources),
    summary: await readProse(reading, /^summary\/(?<locale>nl|en)\.mdx$/, undefined, summarySchema),
    briefings: briefings.map((page) => ({ ...page, ...ref('briefings', page.id) })),
  };
  reading.reportUnread();
  reportMissing(reading);
  const faulty = new Set(reading.problems.filter(isError).map(({ file }) => file));
  return {
    content: { ...content, folder: files.name, ids: reading.ids, faulty },
    files: reading.files,
    problems: reading.problems,
  };
}

/** The files without which there is no dossier. */
function reportMissing(reading: Reading): void {
  const dossier = reading.nameOf('dossier.yaml');
  if (!reading.files.has(dossier))
    reading.report(
      'missing-file',
      dossier,
      'This file is missing. Write it, with title, edition, cutoff, revised, editors and about.',
    );
  const summaries = locales.map((locale) => reading.nameOf(`summary/${locale}.mdx`));
  if (!summaries.some((summary) => reading.files.has(summary)))
    reading.report('missing-file', summaries[0] ?? '', 'The dossier has no summary. Write it; it is the first page.');
}
