import { handOver } from '../run/checked-content.ts';
import { report } from '../build/pages/dev/reports.ts';
import { servePages } from './astro.ts';
import { check, type Checked } from './check.ts';
import { folderProblem } from './folder-problem.ts';
import { isLocal } from './host-header.ts';
import { type Options, refuse } from './options.ts';
import { placeFault } from './place-fault.ts';
import { originOf } from './print.ts';
import { schemasBeside } from './schemas.ts';
import { report as reportText } from './report.ts';
import { tryHost } from './serve.ts';
import { stopped, type Terminal } from './terminal.ts';
import { serveWaiting } from './waiting-page.ts';
import { watchFolders } from './watch-folders.ts';

type Waiting = Awaited<ReturnType<typeof serveWaiting>>;

/** What `dev` does besides checking. Tests serve and stop in ways of their own. */
export interface DevSteps {
  readonly serve: (...given: Parameters<typeof servePages>) => Promise<{ url: string; stop: () => Promise<void> }>;
  /** Resolves when the user has had enough. */
  readonly stopped: () => Promise<void>;
}

const toAll =
  'Anyone on this network can read this dossier as it stands, and the reports of what is wrong with it, drafts included, while this runs. Leave out --host to keep it to this machine.';

/** Checks the content as it stands. Where its folder is gone meanwhile, that is what is wrong with it. */
async function checkNow(options: Options, terminal: Terminal): Promise<Checked> {
  try {
    return await check({ ...options, json: false, provisional: true }, terminal);
  } catch (error) {
    const problem = folderProblem(error);
    if (!problem) throw error;
    const checked = { problems: [problem], content: undefined, files: new Map(), lock: undefined, archive: undefined };
    terminal.print(reportText(checked, { colour: terminal.colour }));
    return checked;
  }
}

/**
 * Serves the site while it is written, until the process is stopped. Checks the content now and at every change. Until
 * it first has no errors, the report stands where the site will; later, pages show it above the last good content.
 */
export async function dev(
  options: Options,
  terminal: Terminal,
  steps: DevSteps = { serve: servePages, stopped },
): Promise<boolean> {
  const { content: folder, archive, base, host, port } = options;
  refuse(placeFault());
  await tryHost(host);
  let waiting: Waiting | undefined;
  let site: Awaited<ReturnType<DevSteps['serve']>> | undefined;
  const serving = (what: string): void => {
    terminal.print(what);
    if (!isLocal(host)) terminal.print(toAll);
  };
  const writeHelp = schemasBeside(folder, terminal);
  const run = async (): Promise<void> => {
    const checked = await checkNow(options, terminal);
    const { content, problems, read } = checked;
    if (read) await writeHelp(read);
    report({ problems, behind: !content });
    if (!content) {
      if (site) return;
      const isFirst = !waiting;
      waiting ??= await serveWaiting(base, host, port);
      waiting.show(problems);
      if (isFirst)
        serving(`The report is at ${waiting.url} until this is mended, and then the dossier  (Ctrl-C stops)`);
      return;
    }
    await handOver({ ...checked, content });
    if (site) return;
    const taken = waiting?.port ?? port;
    await waiting?.close();
    waiting = undefined;
    site = await steps.serve({ ...options, site: originOf(options, content) }, host, taken);
    serving(`The dossier is at ${site.url}  (Ctrl-C stops)`);
  };
  const running = { last: run() };
  const over = Promise.withResolvers<never>();
  const runAgain = (): Promise<void> =>
    run().catch((error: unknown) => {
      // Where nothing serves, nobody would see what the next change brings.
      if (!site && !waiting) over.reject(error);
      else terminal.fail(error instanceof Error ? error.message : String(error));
    });
  let stopWatching = (): void => undefined;
  try {
    // One run after the other, so that reports do not mingle.
    stopWatching = watchFolders([folder, archive], () => void (running.last = running.last.then(runAgain)));
    await running.last;
    await Promise.race([steps.stopped(), over.promise]);
  } finally {
    stopWatching();
    // Content that is being taken up needs the servers that show it.
    await running.last.catch(() => undefined);
    await waiting?.close();
    await site?.stop();
  }
  return true;
}
