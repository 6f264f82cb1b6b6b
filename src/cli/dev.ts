import { handOver } from '../checked-content.ts';
import { servePages } from './astro.ts';
import { check } from './check.ts';
import type { Options } from './options.ts';
import { stopped, type Terminal } from './terminal.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Serves the site while it is written, until the process is stopped. Checks the content now and at every change; the
 * pages are served once it has no errors, and go on showing what they can when it gets some.
 */
export async function dev(options: Options, terminal: Terminal): Promise<boolean> {
  const { content: folder, host, port } = options;
  const servers: { stop: () => Promise<void> }[] = [];
  const run = async (): Promise<void> => {
    const checked = await check({ ...options, json: false, provisional: true }, terminal);
    const { content } = checked;
    if (!content) {
      terminal.print('Waiting for changes.');
      return;
    }
    await handOver({ ...checked, content });
    if (servers.length > 0) return;
    const server = await servePages({ ...options, site: options.site ?? content.dossier.url }, host, port);
    servers.push(server);
    terminal.print(`The dossier is at ${server.url}  (Ctrl-C stops)`);
  };
  const running = { last: run() };
  const stopWatching = watchFolder(folder, () => {
    // One run after the other, so that reports do not mingle.
    running.last = running.last.then(run).catch((error: unknown) => terminal.fail(String(error)));
  });
  try {
    await running.last;
    await stopped();
  } finally {
    stopWatching();
    for (const server of servers) await server.stop();
  }
  return true;
}
