import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';

const program = path.join(import.meta.dirname, '../../src/cli/dossier.ts');
const killer = path.join(import.meta.dirname, 'killer.ts');

/** Runs a command, in English; killed as it changes a file below a folder for the nth time, unless it does so less often. */
export const runKilled = (
  folder: string,
  nth: number,
  args: readonly string[],
  cwd = folder,
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['--import', killer, program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', KILL_BELOW: folder, KILL_AT: String(nth) },
  });

/** Runs a command that nobody kills. */
export const runWhole = (folder: string, args: readonly string[]): SpawnSyncReturns<string> =>
  runKilled(folder, 0, args);
