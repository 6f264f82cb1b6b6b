import type { Archive } from '../../archive/archive.ts';
import type { ContentFolder } from '../../reader/content-folder.ts';
import type { Problem } from '../../reader/problem.ts';
import { checkContent } from '../check-content.ts';
import type { Change, Intent } from './change.ts';

/** A folder whose files are read once: all that looks at it sees the same. */
export function remembered(folder: ContentFolder): ContentFolder {
  const read = new Map<string, Promise<Uint8Array>>();
  return {
    ...folder,
    read: (file, limit) => {
      const bytes = read.get(file) ?? folder.read(file, limit);
      read.set(file, bytes);
      return bytes;
    },
  };
}

/** A folder as it will be. */
export function changedFolder(folder: ContentFolder, { files, removed }: Change): ContentFolder {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const gone = new Set([...removed, ...files.filter(({ from, name }) => from !== name).map(({ from }) => from)]);
  return {
    ...folder,
    files: async () => {
      const kept = (await folder.files()).filter((file) => !gone.has(file));
      return [...new Set([...kept, ...texts.keys()])];
    },
    read: (file, limit) => {
      const text = texts.get(file);
      return text === undefined ? folder.read(file, limit) : Promise.resolve(Buffer.from(text));
    },
  };
}

/** An archive whose file of a source gets the new id of that. */
const renamedArchive = (archive: Archive, { from, to }: Intent): Archive => ({
  ...archive,
  read: (source) =>
    archive.read(from.collection === 'sources' && source.id === to.id ? { ...source, id: from.id } : source),
});

/** What makes two problems one and the same before and after: all but the words and the column. */
function keyOf({ rule, severity, file, field }: Problem, { from, to }: Intent): string {
  const id = new RegExp(`(?<![a-z0-9-])(${from.collection}[./])${from.id}(?![a-z0-9-])`, 'g');
  return [rule, severity, file, field].map((part) => part.replace(id, `$1${to.id}`)).join('\n');
}

/** The problems that a dossier would have after a change, and has not before. */
export async function newProblems(
  path: string,
  before: ContentFolder,
  after: ContentFolder,
  archive: Archive | undefined,
  intent: Intent,
): Promise<Problem[]> {
  const old = await checkContent(path, before, { archive });
  const renewed = await checkContent(path, after, {
    archive: archive && !intent.isMerged ? renamedArchive(archive, intent) : archive,
  });
  const known = Map.groupBy(old.problems, (problem) => keyOf(problem, intent));
  return [...Map.groupBy(renewed.problems, (problem) => keyOf(problem, intent))].flatMap(([key, problems]) =>
    problems.slice(known.get(key)?.length ?? 0),
  );
}
