import { execFileSync, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How tests ended: all passed, or what failed first in words. */
export type Verdict = { readonly passed: true } | { readonly passed: false; readonly by: string };

const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');

/** The test files of the unit project, by their paths from the root. */
export const unitTests = (root: string): string[] =>
  execFileSync(process.execPath, [vitest, 'list', '--project', 'unit', '--filesOnly'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => (line.startsWith('[unit] ') ? [line.slice('[unit] '.length)] : []));

const running = new Set<number>();

/** Ends what `runTests` has started, with all that it started itself. */
export const stopTests = (): void =>
  running.forEach((group) => {
    process.kill(-group, 'SIGKILL');
  });

function reason(output: string, code: number | null): string {
  const failed = output.split('\n').find((line) => line.trimStart().startsWith('FAIL '));
  return failed?.replace(/^\s*FAIL\s+(unit\s+|\|unit\|\s+)?/, '').trim() ?? `Vitest ended with ${String(code)}`;
}

/** Runs test files of the unit project up to the first failure, for so many seconds at most: longer counts as failed. */
export function runTests(root: string, files: readonly string[], seconds: number, workers = 1): Promise<Verdict> {
  if (files.length === 0) return Promise.resolve({ passed: true });
  const args = [
    vitest,
    'run',
    '--project',
    'unit',
    '--bail',
    '1',
    '--maxWorkers',
    String(workers),
    '--reporter',
    'default',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...files], {
      cwd: root,
      // A group of its own, so that a test that never ends can be ended with all of its processes.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const { pid } = child;
    if (pid === undefined) {
      child.once('error', reject);
      return;
    }
    setPriority(pid, 10);
    running.add(pid);
    const output: string[] = [];
    const keep = (data: Buffer): void => void output.push(data.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-pid, 'SIGKILL');
    }, seconds * 1000);
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(pid);
      if (late) resolve({ passed: false, by: `no end within ${seconds} s` });
      else if (code === 0) resolve({ passed: true });
      else resolve({ passed: false, by: reason(stripVTControlCharacters(output.join('')), code) });
    });
  });
}
