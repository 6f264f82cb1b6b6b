import type { ReadFolder } from '../../../reader/read-content.ts';
import { diskFolder, fileIn } from '../../../reader/content-folder.ts';
import { readContent } from '../../../reader/read-content.ts';
import { idFrom } from '../../../schema/id-from.ts';
import { carryOutPlan } from '../../change-files.ts';
import { dossierGround } from '../../change-plan.ts';
import { freeId } from '../../new/entry-id.ts';
import { schemaLine } from '../../schemas.ts';
import { ingestWords } from '../ingest-words.ts';
import type { Run } from '../run.ts';
import { sourceYaml } from '../source-fields.ts';
import type { CslItem } from './csl-json.ts';
import { itemFields, plain } from './item-fields.ts';
import { describedItem, isSameWork, keyOf } from './matching.ts';
import { describedSources } from './waiting-sources.ts';

/** The id of the source of an item: what it is cited by, or its title. */
const named = (item: CslItem): string => keyOf(item) || idFrom(plain(item.title ?? '')) || 'source';

/** The file of a source that has no document yet, which is a draft that `check` asks the document of. */
function yamlOf(item: CslItem, file: string, { locale, said }: Run): string {
  const words = ingestWords[locale];
  const { fields, unread } = itemFields(item, file, locale);
  for (const [name, value] of said) fields[name] = { value, comment: words.given(`--${name}`) };
  fields.type ??= { value: 'document', comment: words.guessedType };
  fields.rights ??= { value: 'excerpt', comment: words.careful };
  fields.title ??= { value: `[${keyOf(item) || 'source'}]`, comment: words.untitledItem };
  return sourceYaml(fields, [words.waits], unread, words.isDraft);
}

/** Drafts a source for each item of a bibliography that the dossier does not have. */
export async function ingestBibliography(file: string, run: Run): Promise<void> {
  const { options, terminal, locale } = run;
  const words = ingestWords[locale];
  const disk = diskFolder(options.content);
  const read: ReadFolder = await readContent(options.content, disk);
  const there = describedSources(read, disk.name);
  const written = new Map<string, string>();
  const ids = new Set<string>();
  for (const item of run.items) {
    const own = there.find(({ described }) => isSameWork(describedItem(item), described));
    const name = plain(item.title ?? '') || named(item);
    if (own) {
      terminal.print(words.isThere(name, own.id));
      continue;
    }
    const id = freeId(named(item), {
      collection: 'sources',
      content: {
        ...read.content,
        ids: new Map([...read.content.ids, ['sources', read.content.ids.get('sources')?.union(ids) ?? ids]]),
      },
      archiveFolder: options.archive,
    });
    ids.add(id);
    const place = `sources/${id}.yaml`;
    written.set(place, schemaLine(options.content, place, locale) + yamlOf(item, file, run));
    there.push({ id, described: describedItem(item) });
  }
  if (!options.dryRun && written.size > 0)
    await carryOutPlan(dossierGround(options), {
      command: `ingest --bibliography ${file}`,
      files: [...written].map(([place, after]) => ({ file: place, before: null, after })),
      archive: [],
    });
  for (const place of written.keys())
    terminal.print((options.dryRun ? words.wouldWrite : words.written)(fileIn(disk.name, place)));
  if (written.size > 0) terminal.print(words.lacksFiles(file));
}
