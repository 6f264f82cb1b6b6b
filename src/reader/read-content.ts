import type { z } from 'zod';
import { type Collection, dataCollections, type DataCollection } from '../schema/collections.ts';
import { dossierSchema } from '../schema/dossier.ts';
import { entryId, ref } from '../schema/entry-ref.ts';
import { isLocale, locales } from '../schema/locales.ts';
import { briefingSchema, summarySchema } from '../schema/prose-page.ts';
import { type DataEntry, type DataOf, entriesOfEach, type ProseEntry, type ReadContent } from './content.ts';
import { type ContentFile, parseYaml } from './content-file.ts';
import { type ContentFolder, diskFolder } from './content-folder.ts';
import type { Count } from './count.ts';
import { parseMdx } from './mdx-file.ts';
import { isError, type Problem } from './problem.ts';
import { newerFormat } from './newer-format.ts';
import { type Found, Reading } from './reading.ts';
import { unfinishedChange } from './unfinished-change.ts';

/** A content folder as read, with the files behind it and what is wrong with each by itself. */
export interface ReadFolder {
  readonly content: ReadContent;
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly problems: readonly Problem[];
  /** Whether it was written for a newer program, so that this one read nothing of it. */
  readonly isNewer: boolean;
}

const yaml = (file: string, text: string): ContentFile => parseYaml(file, text);

/** A page of running text, in a language of the dossier. */
const page = String.raw`(?<locale>${locales.join('|')})\.mdx`;

/** The files of all entries, collection by collection. */
async function entryFiles(reading: Reading): Promise<ReadonlyMap<DataCollection, readonly Found<ContentFile>[]>> {
  const found = new Map<DataCollection, readonly Found<ContentFile>[]>();
  for (const collection of dataCollections) {
    const files = await reading.matching(new RegExp(`^${collection}/(?<id>[^/]+)\\.yaml$`), yaml);
    // All ids are known before any entry is judged, so that what is wrong with a reference can name them.
    for (const { file, groups } of files) reading.noteId(collection, groups['id'] ?? '', file.file);
    found.set(collection, files);
  }
  return found;
}

function readEntries<C extends DataCollection>(
  reading: Reading,
  collection: C,
  schema: z.ZodType<DataOf<C>>,
  files: readonly Found<ContentFile>[] = [],
): DataEntry<C>[] {
  return files.flatMap(({ file, groups }) => {
    const id = groups['id'] ?? '';
    const data = reading.data(file, schema);
    return data === undefined ? [] : [{ collection, id: entryId<C>(id), file: file.file, data }];
  });
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
    const locale = groups['locale'];
    if (data !== undefined && isLocale(locale)) pages.push({ id, locale, file: file.file, data, body, refs, evidence });
  }
  return pages;
}

const nothing = (folder: string): ReadContent => ({
  ...entriesOfEach(() => []),
  folder,
  dossier: undefined,
  summary: [],
  briefings: [],
  ids: new Map(),
  faulty: new Set(),
});

/**
 * Reads and validates a whole content folder. Every problem of every file comes back; nothing is thrown but what the
 * file system throws.
 */
export async function readContent(
  folder: string,
  disk: ContentFolder = diskFolder(folder),
  count?: Count,
): Promise<ReadFolder> {
  const reading = await Reading.of(disk, count);
  const [dossierFile] = await reading.matching(/^dossier\.yaml$/, yaml);
  const newer = dossierFile && newerFormat(dossierFile.file);
  if (newer) return { content: nothing(disk.name), files: reading.files, problems: [newer], isNewer: true };
  const briefings = await readProse(
    reading,
    new RegExp(`^briefings/(?<id>[^/]+)/${page}$`),
    'briefings',
    briefingSchema,
  );
  const files = await entryFiles(reading);
  const content = {
    ...entriesOfEach((collection, schema) => readEntries(reading, collection, schema, files.get(collection))),
    dossier: dossierFile && reading.data(dossierFile.file, dossierSchema),
    summary: await readProse(reading, new RegExp(`^summary/${page}$`), undefined, summarySchema),
    briefings: briefings.map((page) => ({ ...page, ...ref('briefings', page.id) })),
  };
  const unfinished = await unfinishedChange(disk);
  if (unfinished) reading.problems.push(unfinished);
  reading.reportUnread();
  reportMissing(reading);
  const faulty = new Set(reading.problems.filter(isError).map(({ file }) => file));
  return {
    content: { ...content, folder: disk.name, ids: reading.ids, faulty },
    files: reading.files,
    problems: reading.problems,
    isNewer: false,
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
