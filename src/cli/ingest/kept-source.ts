import path from 'node:path';
import { type Archive, openArchive } from '../../archive/archive.ts';
import { readLock } from '../../dossier/provenance/lock-file.ts';
import type { ReadContent } from '../../reader/content.ts';
import { diskFolder, displayName, fileIn } from '../../reader/content-folder.ts';
import { readContent } from '../../reader/read-content.ts';
import { entryId } from '../../schema/entry-ref.ts';
import { idFrom } from '../../schema/id-from.ts';
import { quoted } from '../../schema/shortened.ts';
import { sourceSchema } from '../../schema/source.ts';
import { freeId } from '../new/entry-id.ts';
import { UsageError } from '../options.ts';
import { schemaLine } from '../schemas.ts';
import { itemFields } from './bibliography/item-fields.ts';
import { type Described, itemFor, keyOf } from './bibliography/matching.ts';
import { waitingSources } from './bibliography/waiting-sources.ts';
import { completedSource, waitingFor } from './complete-source.ts';
import { archiveEnding, type Document, filesOf } from './document.ts';
import { type Earlier, earlierSource } from './earlier-source.ts';
import { ingestWords } from './ingest-words.ts';
import { askLanguage, isRight } from './ask-source.ts';
import { reportLookAlikes } from './look-alikes.ts';
import type { KeptSource, Run } from './run.ts';
import { type Fields, type FieldsRead, textIn } from './source-field.ts';
import { sourceFields, sourceYaml } from './source-fields.ts';
import { writeSource } from './write-source.ts';

interface Dossier {
  readonly content: ReadContent;
  readonly archive: Archive | undefined;
}

const isPoor = /^(?:index|document|untitled|naamloos|download|page|pagina|unknown|scan|file|bestand|\d+)?(?:-\d+)?$/;

/** What an id is made of: the name of the file where it says something in letters that an id has, or else the title. */
function named({ given }: Document, { title }: Fields): string {
  const isAddress = URL.canParse(given) && /^https?:/i.test(given);
  const name = isAddress ? '' : path.basename(given, path.extname(given));
  const own = /^[\p{Script=Latin}\p{M}\P{L}]*$/u.test(name) ? idFrom(name) : '';
  const byTitle = idFrom(textIn(title));
  return [own, byTitle].find((id) => !isPoor.test(id)) ?? (own || byTitle || 'source');
}

const values = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

/** Says that the file came in before; its file is put into the archive where that lacks it. */
async function alreadyThere(
  document: Document,
  { source, is }: Earlier,
  { archive }: Dossier,
  { options, terminal, locale }: Run,
): Promise<KeptSource | undefined> {
  const words = ingestWords[locale];
  const { given, text } = document;
  const { id, data } = source;
  if (is === 'text') {
    const isSame = document.besides?.URL !== undefined && data.URL === document.besides.URL.value;
    terminal.print((isSame ? words.unchanged : words.sameText)(given, id));
    return undefined;
  }
  const archived = await archive?.read({ id, sha256: data.sha256 });
  const file = archived?.file ?? `${id}.${archiveEnding(given, text)}`;
  const isLost = archived === undefined;
  if (isLost && !options.dryRun)
    await writeSource({ id, yaml: undefined, files: new Map([[file, document.bytes]]) }, options);
  const name = displayName(path.join(options.archive, file));
  terminal.print(isLost ? words.restored(given, id, name) : words.isThere(given, id));
  return { id, data, text, file };
}

/**
 * The fields of a new source, of which `own` is what its document says. Asks for the language where neither the file nor its
 * words tell it.
 */
async function fieldsOf(
  document: Document,
  own: FieldsRead,
  item: FieldsRead | undefined,
  { asker, locale, said }: Run,
): Promise<FieldsRead> {
  const known = { ...document, ...(item ? { item } : {}) };
  const read = item ? sourceFields({ ...known, options: said }, locale) : own;
  if (read.fields.language) return read;
  const asked = new Map([...said, ['language' as const, await askLanguage(document.given, asker, locale)]]);
  return sourceFields({ ...known, options: asked }, locale);
}

const describedBy = ({ given }: Document, { title, URL: address, issued }: Fields): Described => ({
  given,
  titles: title ? [textIn(title)] : [],
  address: address && textIn(address),
  issued: issued && textIn(issued),
});

/**
 * Keeps a document as a source of the dossier: its file in the archive, and an entry with what it says of itself. Resolves
 * to nothing where the dossier has its text already. Throws a `UsageError` where it cannot be kept.
 */
export async function keepSource(document: Document, run: Run): Promise<KeptSource | undefined> {
  const { options, terminal, asker, locale, said } = run;
  const words = ingestWords[locale];
  const disk = diskFolder(options.content);
  const folder = await readContent(options.content, disk);
  const { content } = folder;
  const dossier: Dossier = { content, archive: await openArchive(options.archive) };
  const { text } = document;
  const own = sourceFields({ ...document, options: said }, locale);
  const item = itemFor(describedBy(document, own.fields), run.items);
  const read = item && itemFields(item, options.bibliography ?? '', locale);
  const described = describedBy(document, (read ?? own).fields);
  const key = item ? keyOf(item) : '';
  const waiting = waitingFor(described, key, waitingSources(folder, disk.name));
  if (waiting) return completedSource(document, own.fields, waiting, run);
  const { fields, unread } = await fieldsOf(document, own, read, run);
  const earlier = await earlierSource(
    { text, title: textIn(fields.title), address: fields.URL && textIn(fields.URL) },
    { sources: content.sources, archive: dossier.archive, lock: (await readLock(disk))?.provenance },
  );
  if (earlier && earlier.is !== 'version') return alreadyThere(document, earlier, dossier, run);
  const archived = await dossier.archive?.read({ id: '', sha256: text.sha256 });
  const stem = archived === undefined ? '' : idFrom(path.basename(archived.file, path.extname(archived.file)));
  const place = { collection: 'sources', content, archiveFolder: options.archive, document: archived?.file } as const;
  const id = freeId(earlier?.source.id ?? (stem || key || named(document, fields)), place);
  const file = archived?.file ?? `${id}.${archiveEnding(document.given, text)}`;
  fields.sha256 = { value: text.sha256, comment: words.archivedFile(file) };
  const notes = earlier
    ? [words.newerThan(earlier.source.id, earlier.by === 'address' ? words.sameAddress : words.sameTitle)]
    : [];
  const checked = sourceSchema.safeParse(values(fields));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UsageError(`${quoted(document.given)}: ${String(issue?.path[0] ?? '')}: ${issue?.message ?? ''}`);
  }
  reportLookAlikes({ ...values(fields), [words.text]: text.text }, document.given, terminal, locale);
  const isDraft = !(asker && (await isRight(id, fields, asker, terminal, locale)));
  const placed = `sources/${id}.yaml`;
  const yaml =
    schemaLine(options.content, placed, locale) +
    sourceYaml(fields, notes, unread, isDraft ? words.isDraft : undefined);
  const files = filesOf(id, file, archived !== undefined, document);
  if (!options.dryRun) await writeSource({ id, yaml, files }, options);
  const done = options.dryRun ? words.wouldWrite : words.written;
  for (const name of files.keys()) terminal.print(done(displayName(path.join(options.archive, name))));
  terminal.print(done(fileIn(disk.name, placed)) + (options.dryRun ? `\n\n${yaml}` : ''));
  for (const line of unread) terminal.print(line);
  if (earlier) terminal.print(words.newer(earlier.source.id, id));
  if (isDraft) terminal.print(words.remains);
  return { id: entryId(id), data: { ...checked.data, draft: isDraft }, text, file };
}
