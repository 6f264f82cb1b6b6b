import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the repository, in which sources may be wrong for a while. */
export interface Copy {
  readonly root: string;
  /** Runs something while a file of the copy has another text. */
  readonly with: <Result>(file: string, text: string, run: () => Promise<Result>) => Promise<Result>;
  readonly remove: () => void;
}

/** Copies what Git knows or would take, as it stands on disk. The packages are those of the original, which tests only read. */
export function copyOf(original: string): Copy {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-mutants-'));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: original,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  const put = (file: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    cpSync(path.join(original, file), path.join(root, file), { force: true });
  };
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: original, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  listed
    .split('\0')
    .filter((file) => file !== '' && !gone.has(file))
    .forEach(put);
  symlinkSync(path.join(original, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    with: async (file, text, run) => {
      writeFileSync(path.join(root, file), text);
      return run().finally(() => put(file));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
