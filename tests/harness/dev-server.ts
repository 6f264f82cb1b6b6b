import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A running `dossier dev`. */
export interface DevServer {
  /** The address of a path below the base: `url('nl/')`. */
  readonly url: (path: string) => string;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Presses Ctrl-C, and gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

// Each server looks on for a free port itself; these only keep test files that run side by side apart.
const firstPort = (): number => 20_000 + (process.pid % 20_000);

/** Starts `dossier dev` as a person does, and waits until it says where it serves. */
export async function startDev(
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const args = ['src/cli/dossier.ts', 'dev', '--port', String(firstPort()), ...options];
  // Astro serves no pages where it takes itself for tested.
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env, VITEST: '' } });
  const exit = once(child, 'exit').then(() => child.exitCode);
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        output += data.toString();
        const [, found] = /is at (http:\S+)/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
    void exit.then(() => reject(new Error(`dossier dev does not serve: ${output}`)));
  });
  const base = await address;
  return {
    url: (path) => `${base}${path}`,
    output: () => output,
    stop: () => {
      child.kill('SIGINT');
      return exit;
    },
  };
}
