import { existsSync } from 'node:fs';
import path from 'node:path';
import { displayName } from '../reader/content-folder.ts';
import { isLocal } from './host-header.ts';
import { type Options, UsageError } from './options.ts';
import { recoverFolder } from '../build/swap/replace-folder.ts';
import { serveFolder, tryHost } from './serve.ts';
import { stopped, type Terminal } from './terminal.ts';

/** Serves the built site until the process is stopped. */
export async function preview({ out, base, host, port }: Options, terminal: Terminal): Promise<boolean> {
  recoverFolder(out);
  if (!existsSync(path.join(out, 'index.html')))
    throw new UsageError(`There is no site in ${displayName(out)}. Build it first: npm run build.`);
  await tryHost(host);
  const served = await serveFolder(out, base, host, port);
  try {
    terminal.print(`${displayName(out)} is at ${served.url}  (Ctrl-C stops)`);
    if (!isLocal(host)) terminal.print('Anyone on this network can read this site while this runs.');
    await stopped();
  } finally {
    await served.close();
  }
  return true;
}
