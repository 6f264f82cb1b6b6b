import { createInterface } from 'node:readline/promises';
import { ReadStream } from 'node:tty';
import { UsageError } from './options.ts';

/** Somebody has left the terminal instead of answering. */
export class Left extends UsageError {}

/** Asks whoever sits at the terminal. Tests answer by themselves. */
export interface Asker {
  /** An answer on one line, without space around it. What may be chosen is completed with Tab. */
  readonly ask: (question: string, choices?: readonly string[]) => Promise<string>;
  /** Does something that has the terminal for itself, such as an editor. */
  readonly suspended: <T>(run: () => T) => T;
  readonly close: () => void;
}

/** What a line can become with Tab: what begins with it, or else what has it somewhere. */
export function completions(line: string, choices: readonly string[]): string[] {
  const beginning = choices.filter((choice) => choice.startsWith(line));
  return beginning.length > 0 ? beginning : choices.filter((choice) => choice.includes(line));
}

interface Screen {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** The person at the terminal; `undefined` where nobody can answer. */
export function person(
  { input, output }: Screen = { input: process.stdin, output: process.stdout },
): Asker | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  let offered: readonly string[] = [];
  const completer = (line: string): [string[], string] => [completions(line, offered), line];
  const lines = createInterface({ input, output, completer });
  const left = Promise.withResolvers<never>();
  // Ctrl-C or Ctrl-D: the question that waits would never be answered.
  lines.once('close', () => left.reject(new Left('Stopped. Nothing was written.')));
  left.promise.catch(() => undefined);
  // Whoever pastes several lines answers before the questions are asked.
  const ahead: string[] = [];
  lines.on('line', (line) => ahead.push(line));
  return {
    ask: async (question, choices = []) => {
      offered = choices;
      const given = ahead.shift();
      if (given !== undefined) {
        output.write(`${question} ${given}\n`);
        return given.trim();
      }
      return (await Promise.race([lines.question(`${question} `), left.promise])).trim();
    },
    suspended: (run) => {
      lines.pause();
      if (input instanceof ReadStream) input.setRawMode(false);
      try {
        return run();
      } finally {
        if (input instanceof ReadStream) input.setRawMode(true);
        lines.resume();
      }
    },
    close: () => lines.close(),
  };
}
