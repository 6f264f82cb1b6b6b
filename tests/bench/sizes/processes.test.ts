import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { memoryOf, processes, processState, reapedHere } from './processes.ts';

/** A line of proc(5). Its times are user, system, and the same of children, in hundredths of a second. */
const stat = (pid: number, parent: number, [user, system, childUser, childSystem]: readonly number[], state = 'S') =>
  `${pid} (node) S) (x)) ${state} ${parent} 40 41 0 -1 4194304 900 800 0 0 ${user} ${system} ${childUser} ${childSystem} 20 0 11 0 7700 1000000 500 18446744073709551615`;

function aProc(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'proc-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('a line of a process is read past its name, which may hold parentheses and spaces', () => {
  expect(processState(stat(50, 49, [100, 20, 3, 4]))).toEqual({
    pid: 50,
    ended: false,
    parent: 49,
    session: 41,
    start: 7700,
    own: 1.2,
    reaped: 0.07,
  });
  expect(processState(stat(50, 49, [0, 0, 0, 0], 'Z')).ended).toBe(true);
});

test('all processes are read, and one that has ended meanwhile is left out', () => {
  const proc = aProc({
    '7/stat': stat(7, 1, [1, 1, 1, 1]),
    '8/stat': stat(8, 7, [1, 1, 1, 1]),
    '9/comm': 'gone',
    'sys/kernel': '1',
  });
  expect(
    processes(proc)
      .map(({ pid }) => pid)
      .toSorted((a, b) => a - b),
  ).toEqual([7, 8]);
});

test('memory is what a process holds and has held at most, in bytes', () => {
  const proc = aProc({
    '7/status': 'Name:\tnode\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n',
    '8/status': 'State:\tZ\n',
  });
  expect(memoryOf(7, proc)).toEqual({ now: 1024 ** 2, peak: 2 * 1024 ** 2 });
  expect(memoryOf(8, proc)).toEqual({ now: 0, peak: 0 });
  expect(memoryOf(9, proc)).toEqual({ now: 0, peak: 0 });
});

test('what this process has reaped is in its own line', () => {
  expect(reapedHere(aProc({ 'self/stat': stat(5, 1, [1000, 1000, 150, 50]) }))).toBe(2);
});
