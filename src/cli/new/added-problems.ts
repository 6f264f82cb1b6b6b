import { runChecks } from '../../dossier/checks/check.ts';
import { checks } from '../../dossier/checks/index.ts';
import type { ContentFolder } from '../../reader/content-folder.ts';
import { isError, type Problem } from '../../reader/problem.ts';
import { readContent, type ReadFolder } from '../../reader/read-content.ts';

/** A folder as it will be with other files in it. */
export const withFiles = (disk: ContentFolder, added: ReadonlyMap<string, string>): ContentFolder => ({
  ...disk,
  files: async () => [...new Set([...(await disk.files()), ...added.keys()])],
  read: (file, limit) => {
    const text = added.get(file);
    return text === undefined ? disk.read(file, limit) : Promise.resolve(Buffer.from(text));
  },
});

const errors = ({ content, files, problems }: ReadFolder): Problem[] =>
  [...problems, ...runChecks(checks, content, files)].filter(isError);

const keyOf = ({ rule, file, field, message }: Problem): string => JSON.stringify([rule, file, field, message]);

/** The errors that a folder has and did not have before, and the folder as read. Whether words are proven is not asked. */
export async function addedProblems(
  before: ReadFolder,
  after: ContentFolder,
): Promise<{ readonly problem: Problem; readonly read: ReadFolder }[]> {
  const known = new Set(errors(before).map(keyOf));
  const read = await readContent(after.name, after);
  return errors(read)
    .filter((problem) => !known.has(keyOf(problem)))
    .map((problem) => ({ problem, read }));
}
