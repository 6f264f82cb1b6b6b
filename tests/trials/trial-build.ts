import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** How a build is run: where its files are, and as whom. */
export interface Conditions {
  readonly content: string;
  readonly out: string;
  readonly temporary: string;
  readonly generator?: string;
  /** The number of another user. */
  readonly user?: number;
}

/** The folder of the generator. */
export const here = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** A build that runs, and what comes of it. */
export function startBuild({ content, out, temporary, generator = here, user }: Conditions): {
  process: ChildProcess;
  outcome: Promise<Outcome>;
} {
  const command = path.join(generator, 'src/cli/dossier.ts');
  const child = spawn(process.execPath, [command, 'build', '--no-pdf', '--content', content, '--out', out], {
    cwd: temporary,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', TMPDIR: temporary },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const outcome = Promise.all([ended, text(child.stderr)]).then(([code, said]) => ({ code, said: said.trim() }));
  return { process: child, outcome };
}

export const build = (conditions: Conditions): Promise<Outcome> => startBuild(conditions).outcome;
