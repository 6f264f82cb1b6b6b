import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from '../../src/cli/take-turns.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

test('tasks under one lock run one after the other, also after one that fails', async () => {
  const lock = path.join(aFolder(), 'new', 'lock');
  const steps: string[] = [];
  const task = (name: string, fails = false) =>
    takeTurns(lock, async () => {
      steps.push(`${name} starts`);
      await wait(150);
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const [first, second] = await Promise.allSettled([task('a', true), task('b')]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(steps).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ['of a process that is gone', String(2 ** 22 + 1), 0],
  ['of a process whose id another has now', String(process.ppid), 61],
  ['of a process that was killed while it wrote it', '', 61],
])('a lock %s is taken', async (_whose, text, age) => {
  const lock = path.join(aFolder(), 'lock');
  writeFileSync(lock, text);
  const then = Date.now() / 1000 - age;
  utimesSync(lock, then, then);
  expect(await takeTurns(lock, () => Promise.resolve('done'))).toBe('done');
});
