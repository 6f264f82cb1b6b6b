import { handOver } from '../checked-content.ts';
import { report } from '../integrations/dev/reports.ts';
import { servePages } from './astro.ts';
import { check } from './check.ts';
import { isLocal } from './host-header.ts';
import type { Options } from './options.ts';
import { stopped, type Terminal } from './terminal.ts';
import { serveWaiting } from './waiting-page.ts';
import { watchFolder } from './watch-folder.ts';

type Waiting = Awaited<ReturnType<typeof serveWaiting>>;

const toAll =
  'Anyone on this network can read this dossier as it stands, and the reports of what is wrong with it, drafts included, while this runs. Leave out --host to keep it to this machine.';

/**
 * Serves the site while it is written, until the process is stopped. Checks the content now and at every change. Until
 * it first has no errors, the report stands where the site will; later, pages show it above the last good content.
 */
export async function dev(options: Options, terminal: Terminal): Promise<boolean> {
  const { content: folder, base, host, port } = options;
  let waiting: Waiting | undefined;
  let site: { stop: () => Promise<void> } | undefined;
  const serving = (what: string): void => {
    terminal.print(what);
    if (!isLocal(host)) terminal.print(toAll);
  };
  const run = async (): Promise<void> => {
    const checked = await check({ ...options, json: false, provisional: true }, terminal);
    const { content, problems } = checked;
    report({ problems, behind: !content });
    if (!content) {
      if (site) return;
      const isFirst = !waiting;
      waiting ??= await serveWaiting(base, host, port);
      waiting.show(problems);
      if (isFirst) serving(`The report is at ${waiting.url} until this is mended; then the dossier is  (Ctrl-C stops)`);
      return;
    }
    await handOver({ ...checked, content });
    if (site) return;
    const taken = waiting?.port ?? port;
    await waiting?.close();
    waiting = undefined;
    const server = await servePages({ ...options, site: options.site ?? content.dossier.url }, host, taken);
    site = server;
    serving(`The dossier is at ${server.url}  (Ctrl-C stops)`);
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
    // What is being taken up needs the servers that it is shown by.
    await running.last.catch(() => undefined);
    await waiting?.close();
    await site?.stop();
  }
  return true;
}
