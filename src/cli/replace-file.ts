import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../build/swap/disk-fault.ts';

/** Whether a process runs here. One may have got the number of another: then what that left stays a while longer. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** The folders that this process has looked through. */
const swept = new Set<string>();

/** Removes what processes left in a folder that were killed while they wrote a file there. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\..+-(\d+)\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}

/**
 * Writes a file as a whole: whoever reads it meanwhile, and whatever ends the process, finds the old one or the new. What
 * a killed process leaves beside it begins with a dot, so that nothing reads it, and goes when something is written there.
 */
export function replaceFile(file: string, text: string | Uint8Array): void {
  const folder = path.dirname(file);
  const part = path.join(folder, `.${path.basename(file)}-${process.pid}.part`);
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
