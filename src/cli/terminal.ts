import { hasCode } from '../build/swap/disk-fault.ts';
import { visible } from '../schema/characters.ts';
import { statusLine } from './status-line.ts';

/** Where a command writes. Tests give one that remembers. */
export interface Terminal {
  /** A line, or several, of the result. */
  readonly print: (text: string) => void;
  /** What went wrong. */
  readonly fail: (text: string) => void;
  /** What is being done, how much of it is done, and how much there is; it is shown to people only. */
  readonly status: (what: string, done?: number, all?: number) => void;
  readonly colour: boolean;
  /** Whether somebody reads it as it is written, and it goes into no file, log or other program. */
  readonly isScreen: boolean;
}

const { show, clear } = statusLine(process.stderr);
process.once('exit', clear);

// Whoever reads may stop before the end, as `head` does. What is done goes on without them.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
  });

// Made once: thousands of files are counted.
const figures = new Intl.NumberFormat('en');

const counted = (number: number): string => figures.format(number);

export const processTerminal: Terminal = {
  print: (text) => {
    clear();
    process.stdout.write(`${text}\n`);
  },
  fail: (text) => {
    clear();
    process.stderr.write(`${visible(text)}\n`);
  },
  status: (what, done, all) =>
    show(done === undefined || all === undefined ? what : `${what}: ${counted(done)} of ${counted(all)}`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  isScreen: process.stdout.isTTY,
};

/** Resolves when the user stops the process, by Ctrl-C or otherwise. */
export const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
