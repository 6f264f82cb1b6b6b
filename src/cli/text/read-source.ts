import { statSync } from 'node:fs';
import path from 'node:path';
import { type Archived, type ArchivedText, openArchive, readDocument } from '../../archive/archive.ts';
import { archivedSource } from '../../dossier/archived-source.ts';
import { diskFolder, displayName } from '../../reader/content-folder.ts';
import { nearest } from '../../reader/nearest.ts';
import { readContent } from '../../reader/read-content.ts';
import { quoted } from '../../schema/shortened.ts';
import { isDossier, requireDossier } from '../dossier-folder.ts';
import { type Options, UsageError } from '../options.ts';
import { type Kept, withoutText } from '../without-text.ts';

type Asked = Pick<Options, 'content' | 'archive' | 'answers'>;

interface Read extends Kept {
  readonly archived: Archived;
}

/** The file of a source of the dossier, where it has one of this id. */
async function ofSource(
  id: string,
  { content: folder, archive: archiveFolder, answers }: Asked,
): Promise<Read | undefined> {
  if (!isDossier(folder)) return undefined;
  await requireDossier(folder);
  const { content } = await readContent(folder, diskFolder(folder));
  const source = content.sources.find((each) => each.id === id);
  if (!source && content.ids.get('sources')?.has(id))
    throw new UsageError(`Source ${quoted(id)} has errors. Run dossier check, and mend them first.`);
  if (!source) {
    const near = nearest(id, [...(content.ids.get('sources') ?? [])]);
    if (near !== '') throw new UsageError(`There is no source and no file ${quoted(id)}.${near}`);
    return undefined;
  }
  const encoding = answers.get('encoding') ?? source.data.encoding;
  const archived = await (await openArchive(archiveFolder))?.read({ ...archivedSource(source), encoding });
  if (archived) return { archived, encoding, folder: archiveFolder };
  throw new UsageError(
    `${displayName(archiveFolder)} has no file of source ${quoted(id)}. Put it there, or name another folder with --archive DIR.`,
  );
}

function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}

/** The text of what somebody names: a source by its id, or a file by its path. Throws where there is none. */
export async function readSource(given: string, asked: Asked): Promise<ArchivedText> {
  const encoding = asked.answers.get('encoding');
  const isPath = isFile(given) && (given.includes('/') || given.includes(path.sep) || given.includes('.'));
  const ofFile = async (): Promise<Read> => ({ archived: await readDocument(given, { encoding }), encoding });
  const read = isPath
    ? await ofFile()
    : ((await ofSource(given, asked)) ?? (isFile(given) ? await ofFile() : undefined));
  if (!read)
    throw new UsageError(
      `There is no source and no file ${quoted(given)}. Give the id of a source, or the path of a file.`,
    );
  const { archived } = read;
  if (archived.state === 'text') return archived;
  throw new UsageError(withoutText(archived, read));
}
