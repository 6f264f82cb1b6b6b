import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { eachPage, type PageCount, type PageStep } from '../build/pages/each-page.ts';
import { answered } from '../build/pages/dev/under-way.ts';
import { assembly } from '../run/page-parts.ts';
import { type Settings, settingsEnvironment } from '../run/settings.ts';
import { copyCode, makeRoot, rootConfig } from './astro-root.ts';
import { generator } from './generator.ts';
import { runFolder } from '../build/swap/run-folder.ts';
import { fileServer } from './file-server.ts';
import { gatherServed } from './public-files.ts';
import { originAt } from './serve.ts';
import { watchFolders } from './watch-folders.ts';
import { within } from './within.ts';
import path from 'node:path';

/** How long the end of `dev` waits for the end of Astro, in milliseconds. It takes a tenth of a second. */
const patience = 3_000;

/** What Vite says of itself in `import.meta.env`. A variable of that name would be believed instead. */
const namesOfVite = ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** Sets the environment from which Astro's configuration and pages read what to work on. */
function setEnvironment(settings: Settings, mode: 'production' | 'development'): void {
  for (const name of namesOfVite) Reflect.deleteProperty(process.env, name);
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

/** Writes the pages into `settings.out`. `root` is a folder of this run, for all that Astro needs meanwhile. */
export async function buildPages(
  settings: Settings,
  root: string,
  verbose: boolean,
  step: PageStep,
  count: PageCount,
): Promise<void> {
  makeRoot(root);
  await writePages(settings, root, verbose, step, count);
}

/** Writes the pages that a root has. */
export async function writePages(
  settings: Settings,
  root: string,
  verbose: boolean,
  step: PageStep,
  count: PageCount = () => undefined,
): Promise<void> {
  setEnvironment(settings, 'production');
  const { build } = await import('astro');
  const config = await rootConfig(root, settings);
  const { partsOf, end } = assembly();
  const integrations = [...(config.integrations ?? []), eachPage(settings.base, settings.out, partsOf, step, count)];
  try {
    await inFolder(root, () => build({ ...config, integrations, logLevel: logLevel(verbose) }));
  } finally {
    end();
  }
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
  const run = await runFolder();
  const root = path.join(run.path, 'root');
  makeRoot(root);
  const publicDir = path.join(root, 'public');
  gatherServed(publicDir, settings);
  // Astro gives its server once it serves; what goes wrong on the way there must not leave one that listens.
  const opened: ViteDevServer[] = [];
  const noteServer: AstroIntegration = {
    name: 'dossier:note-server',
    hooks: { 'astro:server:setup': ({ server }) => void opened.push(server) },
  };
  try {
    const config = await rootConfig(root, settings);
    const files = fileServer({ folder: publicDir, base: settings.base, host });
    const integrations = [...(config.integrations ?? []), noteServer, files];
    const server = await dev({ ...config, publicDir, integrations, logLevel: 'warn', server: { host, port } });
    // Whoever works on pages and components sees what they change, from now on: not while the server is made.
    copyCode(root);
    const stopWatching = watchFolders([path.join(generator, 'src')], () => copyCode(root));
    return {
      url: originAt(host, server.address.port) + settings.base,
      stop: async () => {
        stopWatching();
        await answered();
        // The folder goes with the process: Astro still writes what it keeps there, up to half a second later.
        // Now and then that never comes, right after a change: a promise of Astro’s is left with nothing to wait for.
        await within(server.stop(), patience);
      },
    };
  } catch (error) {
    for (const server of opened) await server.close();
    throw error;
  }
}
