import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Settings, settingsEnvironment } from '../settings.ts';
import { takeTurns } from './take-turns.ts';

/** The folder of the generator: Astro's root. */
export const generator = fileURLToPath(new URL('../..', import.meta.url));

/** Sets the environment from which Astro's configuration and pages read what to work on. */
function setEnvironment(settings: Settings, mode: 'production' | 'development'): void {
  Object.assign(process.env, settingsEnvironment(settings), {
    ASTRO_TELEMETRY_DISABLED: '1',
    // Vite takes any other value for development, and the pages would lack their security policy.
    NODE_ENV: mode,
    // Astro would otherwise detach from a terminal that it takes for automated.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  });
}

// What goes wrong is thrown as well; Astro would print it with a stack trace, once for each page.
const logLevel = (verbose: boolean) => (verbose ? 'info' : 'silent');

/** Writes the pages into `settings.out`. */
export async function buildPages(settings: Settings, cacheDir: string, verbose: boolean): Promise<void> {
  setEnvironment(settings, 'production');
  const { build } = await import('astro');
  // A cache of its own: what an earlier build, or one of another dossier, left behind must not reach this one. The
  // compiled pages have no place of their own, Astro keeps them in its root: so one build at a time.
  const lock = path.join(generator, '.astro', 'building.pid');
  await takeTurns(lock, () =>
    inFolder(generator, () => build({ root: generator, cacheDir, logLevel: logLevel(verbose) })),
  );
}

// Astro keeps compiled pages in the folder that the command runs in, where it then does not find its own packages.
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** Serves the pages, each rendered when it is asked for. */
export async function servePages(settings: Settings, host: string, port: number) {
  setEnvironment(settings, 'development');
  const { dev } = await import('astro');
  const server = await dev({ root: generator, logLevel: 'warn', server: { host, port } });
  return { url: `http://${host}:${server.address.port}${settings.base}`, stop: () => server.stop() };
}
