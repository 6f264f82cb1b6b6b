import type { Archive } from '../../archive/archive.ts';
import type { ReadFolder } from '../../reader/read-content.ts';
import type { Problem } from '../../reader/problem.ts';
import { fileIn } from '../../reader/content-folder.ts';

/** A problem of a source's `sha256` that the schema found, with the hash of the file that has the source's name. */
async function withHash(problem: Problem, id: string, archive: Archive): Promise<Problem> {
  // No file has an empty hash, so that the file of this name is given as another one.
  const found = await archive.read({ id, sha256: '' });
  if (found?.state !== 'other-file') return problem;
  return { ...problem, message: `${problem.message} The SHA-256 of ${found.file} is ${found.sha256}.` };
}

/** Says to whoever left out a hash, or wrote what is none, what it is, where the file is in the archive. */
export function withRightHashes({ content, problems }: ReadFolder, archive: Archive | undefined): Promise<Problem[]> {
  const ids = new Map(
    [...(content.ids.get('sources') ?? [])].map((id) => [fileIn(content.folder, `sources/${id}.yaml`), id]),
  );
  return Promise.all(
    problems.map(async (problem) => {
      const id = problem.field === 'sha256' ? ids.get(problem.file) : undefined;
      return archive && id !== undefined ? withHash(problem, id, archive) : problem;
    }),
  );
}
