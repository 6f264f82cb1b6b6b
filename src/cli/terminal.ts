import { visible } from '../schema/characters.ts';

/** Where a command writes. Tests give one that remembers. */
export interface Terminal {
  /** A line, or several, of the result. */
  readonly print: (text: string) => void;
  /** What went wrong. */
  readonly fail: (text: string) => void;
  readonly colour: boolean;
}

export const processTerminal: Terminal = {
  print: (text) => process.stdout.write(`${text}\n`),
  fail: (text) => process.stderr.write(`${visible(text)}\n`),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
};

/** Resolves when the user stops the process, by Ctrl-C or otherwise. */
export const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
