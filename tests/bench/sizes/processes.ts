import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from '../../../src/cli/disk-fault.ts';

/** A process as Linux tells of it in `/proc`. */
export interface ProcessState {
  readonly pid: number;
  /** It has ended, and nobody has waited for it yet. */
  readonly ended: boolean;
  readonly parent: number;
  readonly session: number;
  /** When it began, in ticks since the machine did: with the pid it names one process for good. */
  readonly start: number;
  /** CPU seconds of itself, all threads together. */
  readonly own: number;
  /** CPU seconds of its descendants that have ended and were waited for. */
  readonly reaped: number;
}

/** What a process holds of memory, in bytes. Pages that it shares with others count in full. */
export interface Memory {
  readonly now: number;
  /** The most that it has held. */
  readonly peak: number;
}

/** What `times` are counted in is 1/100 s on every Linux, whatever the kernel’s own clock (proc(5), `USER_HZ`). */
const tick = 0.01;

/** Reads a line of `/proc/<pid>/stat` (proc(5)). The name, in parentheses, may hold anything. */
export function processState(stat: string): ProcessState {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // The first field after the name is the third of the line.
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(stat, 10),
    ended: fields[0] === 'Z' || fields[0] === 'X',
    parent: field(4),
    session: field(6),
    start: field(22),
    own: (field(14) + field(15)) * tick,
    reaped: (field(16) + field(17)) * tick,
  };
}

/** Reads `/proc/<pid>/status`. A process that has ended, and nobody has waited for, holds nothing. */
export function memoryIn(status: string): Memory {
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** A file of a process; `undefined` where it has ended meanwhile. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}

/** Where Linux tells of its processes. */
export const procFolder = '/proc';

/** All processes of the machine. */
export const processes = (folder = procFolder): ProcessState[] =>
  readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(path.join(folder, name, 'stat'));
      return stat === undefined ? [] : [processState(stat)];
    });

/** The memory of a process; none where it has ended. */
export const memoryOf = (pid: number, folder = procFolder): Memory =>
  memoryIn(read(path.join(folder, String(pid), 'status')) ?? '');

/** What this process knows of its children that have ended, and of theirs: CPU seconds, to a hundredth. */
export const reapedHere = (folder = procFolder): number =>
  processState(readFileSync(path.join(folder, 'self/stat'), 'utf8')).reaped;
