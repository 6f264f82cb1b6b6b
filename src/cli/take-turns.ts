import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/** How often the holder of a lock says that it is alive, and after which silence it is not, in milliseconds. */
const sign = 5_000;
const silence = 60_000;

/** Whether who left a lock has been killed. The process id alone does not tell: a system gives it out again. */
function isAbandoned(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return (pid > 0 && !isRunning(pid)) || Date.now() - statSync(lock).mtimeMs > silence;
  } catch {
    return false;
  }
}

/** Whether this process has taken the lock. An abandoned one is removed, for the next attempt. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Runs a task while no other process runs one under the same lock, a file. */
export async function takeTurns<T>(lock: string, task: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) await wait(100);
  const release = (): void => rmSync(lock, { force: true });
  // That the file is gone, because someone cleaned up, harms nobody.
  const alive = setInterval(() => utimes(lock, new Date(), new Date(), () => undefined), sign);
  process.once('exit', release);
  try {
    return await task();
  } finally {
    clearInterval(alive);
    process.off('exit', release);
    release();
  }
}
