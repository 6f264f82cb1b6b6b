import { pathToFileURL } from 'node:url';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What runs the command: `main` of the generator, or one with a fault that a test has planted. */
export interface Command {
  readonly main: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** What a child answers. */
export interface Answer {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
  readonly memory: number;
}

const isCommand = (module: unknown): module is Command =>
  typeof module === 'object' && module !== null && 'main' in module && typeof module.main === 'function';

const isArguments = (message: unknown): message is string[] => Array.isArray(message);

async function answerTo(command: Command, args: readonly string[]): Promise<Answer> {
  const said: string[] = [];
  const terminal: Terminal = {
    print: (text) => void said.push(text),
    fail: (text) => void said.push(text),
    status: () => undefined,
    colour: false,
    isScreen: false,
  };
  const start = performance.now();
  // What Node does with an error that nobody catches.
  const code = await command.main(args, terminal).catch((error: unknown) => {
    said.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  });
  const seconds = (performance.now() - start) / 1000;
  return { code, output: said.join('\n'), seconds, memory: process.resourceUsage().maxRSS * 1024 };
}

const loaded: unknown = await import(pathToFileURL(process.argv[2] ?? '').href);
if (!isCommand(loaded)) throw new Error(`${process.argv[2] ?? ''} has no main.`);
process.on('message', (message) => {
  if (isArguments(message)) void answerTo(loaded, message).then((answer) => process.send?.(answer));
});
// The time that loading took does not count as time of the command.
process.send?.('ready');
