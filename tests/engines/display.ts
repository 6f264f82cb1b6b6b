import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  /** What `DISPLAY` says. */
  readonly name: string;
  readonly stop: () => void;
}

/** A screen that nobody sees, by Xvfb: it finds a free number, and says which. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number: unknown = await Promise.race([
    once(server.stdout, 'data').then(([said]: unknown[]) => said),
    once(server, 'exit').then(() => {
      throw new Error('Xvfb does not start.');
    }),
  ]);
  return { name: `:${String(number).trim()}`, stop: () => void server.kill() };
}
