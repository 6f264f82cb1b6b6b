import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Answer } from './child.ts';
import { limits, type Outcome } from './judge.ts';

/** The command of the generator. */
export const realCommand = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

/** Processes that run a command again and again, so that each run costs only what the command costs. */
export interface Pool {
  /** Runs the command with some arguments, once one of the processes is free. */
  readonly run: (args: readonly string[]) => Promise<Outcome>;
  readonly stop: () => void;
}

// Twice the limit, so that what takes too much is measured and not only killed by Node.
const heap = `--max-old-space-size=${(limits.bytes / 1024 ** 2) * 2}`;

const startChild = (command: string): ChildProcess =>
  fork(path.join(import.meta.dirname, 'child.ts'), [command], {
    execArgv: [heap],
    // What a process prints when it dies does not belong to the report.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

const isAnswer = (message: unknown): message is Answer =>
  typeof message === 'object' && message !== null && 'output' in message;

/** Resolves once a child has loaded the command, or has died of it. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('message', () => resolve()).once('exit', () => resolve());
  });

/** One run in a child. */
function runIn(child: ChildProcess, args: readonly string[], seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const lost = (end: 'crashed' | 'stopped'): void => settle({ code: undefined, output: '', seconds, memory: 0, end });
    const timer = setTimeout(() => lost('stopped'), seconds * 1000);
    const answered = (message: unknown): void => {
      if (isAnswer(message)) settle(message);
    };
    const died = (): void => lost('crashed');
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', died);
      resolve(outcome);
    };
    child.on('message', answered).on('exit', died);
    child.send([...args], (error) => {
      if (error) died();
    });
  });
}

/**
 * A pool of so many processes. One that crashes, does not end in time, or has taken too much memory is replaced; so is
 * each after `each` runs.
 */
export function startPool(size: number, command = realCommand, seconds = limits.seconds, each = 200): Pool {
  const idle: (() => void)[] = [];
  const children = new Set<ChildProcess>();
  let free = size;
  const spare: { child: ChildProcess; runs: number }[] = [];
  const kill = (child: ChildProcess): void => {
    child.kill('SIGKILL');
    children.delete(child);
  };
  const start = async () => {
    const child = startChild(command);
    children.add(child);
    await ready(child);
    return { child, runs: 0 };
  };
  const run = async (args: readonly string[]): Promise<Outcome> => {
    if (free === 0) await new Promise<void>((resolve) => idle.push(resolve));
    else free -= 1;
    const { child, runs } = spare.pop() ?? (await start());
    const outcome = await runIn(child, args, seconds);
    if (outcome.end !== undefined || outcome.memory > limits.bytes || runs + 1 >= each) kill(child);
    else spare.push({ child, runs: runs + 1 });
    const next = idle.shift();
    if (next) next();
    else free += 1;
    return outcome;
  };
  return { run, stop: () => children.forEach(kill) };
}
