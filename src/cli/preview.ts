import { displayName } from '../reader/content-folder.ts';
import { isLocal } from './host-header.ts';
import { requireSite } from './built-site.ts';
import type { Options } from './options.ts';
import { serveFolder, tryHost } from './serve.ts';
import { stopped, type Terminal } from './terminal.ts';

/** Serves the built site until the process is stopped. */
export async function preview(options: Options, terminal: Terminal): Promise<boolean> {
  const { out, base, host, port } = options;
  requireSite(options);
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
