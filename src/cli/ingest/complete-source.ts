import path from 'node:path';
import { parse } from 'yaml';
import { displayName } from '../../reader/content-folder.ts';
import { entryId } from '../../schema/entry-ref.ts';
import { quoted } from '../../schema/shortened.ts';
import { sourceSchema } from '../../schema/source.ts';
import { hashOf } from '../change-files.ts';
import { UsageError } from '../options.ts';
import { archiveEnding, type Document, filesOf } from './document.ts';
import { type Described, isSameWork } from './bibliography/matching.ts';
import { dataIn, type WaitingSource } from './bibliography/waiting-sources.ts';
import { ingestWords } from './ingest-words.ts';
import type { KeptSource, Run } from './run.ts';
import type { Fields } from './source-field.ts';
import { sourceYaml } from './source-fields.ts';
import { writeSource } from './write-source.ts';

/** The source of a bibliography that waits for what is described; `undefined` where none does, or more than one. */
export function waitingFor(
  described: Described,
  key: string,
  waiting: readonly WaitingSource[],
): WaitingSource | undefined {
  const found = waiting.filter((one) => one.id === key || isSameWork(one.described, described));
  return found.length === 1 ? found[0] : undefined;
}

/** Gives a source that a bibliography has made its document, which says `fields`, and changes nothing else of it. */
export async function completedSource(
  document: Document,
  fields: Fields,
  { id, place, yaml }: WaitingSource,
  { options, terminal, locale }: Run,
): Promise<KeptSource> {
  const { given, text } = document;
  const words = ingestWords[locale];
  const file = `${id}.${archiveEnding(given, text)}`;
  const note = Object.values(ingestWords).map(({ waits }) => `# ${waits}`);
  const kept = yaml.split('\n').filter((line) => !note.includes(line));
  const there = new Set(Object.keys(dataIn(yaml) ?? {}));
  const lacking = (['type', 'language'] as const).filter((name) => !there.has(name) && fields[name]);
  const added = sourceYaml(
    {
      ...Object.fromEntries(lacking.map((name) => [name, fields[name]])),
      sha256: { value: text.sha256, comment: words.archivedFile(file) },
    },
    [],
    [],
    undefined,
  );
  const completed = `${kept.join('\n').trimEnd()}\n${added}`;
  const checked = sourceSchema.safeParse(parse(completed, { schema: 'core' }));
  if (!checked.success)
    throw new UsageError(`Source ${quoted(id)} has errors. Run dossier check, and mend all but its sha256 first.`);
  const files = filesOf(id, file, false, document);
  if (!options.dryRun) await writeSource({ id, yaml: completed, before: hashOf(yaml), files }, options);
  const done = options.dryRun ? words.wouldWrite : words.written;
  for (const name of files.keys()) terminal.print(done(displayName(path.join(options.archive, name))));
  terminal.print(done(displayName(path.join(options.content, place))));
  terminal.print(words.completed(id));
  return { id: entryId(id), data: checked.data, text, file };
}
