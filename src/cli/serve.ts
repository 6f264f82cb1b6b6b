import { createServer, type Server } from 'node:http';
import { quoted } from '../schema/shortened.ts';
import { hasCode } from '../build/swap/disk-fault.ts';
import { UsageError } from './options.ts';
import { respond, say } from './respond.ts';

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const portOf = (server: Server): number | undefined => {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
};

const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));

/** Throws a `UsageError` where this machine does not answer at an address, before anything is done for it. */
export async function tryHost(host: string): Promise<void> {
  const server = createServer();
  try {
    await listen(server, 0, host);
  } catch (error) {
    if (!hasCode(error, 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')) throw error;
    throw new UsageError(
      `${quoted(host)} is no address of this machine. Give --host 0.0.0.0 for all of this network, or leave it out.`,
    );
  }
  await close(server);
}

/** The address of a server, without a slash at its end. */
export const originAt = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Lets a server listen at a port or the next that is free (0: any). Resolves to the one that it got. */
export async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      await listen(server, next, host);
      return portOf(server) ?? next;
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE') || next >= Math.min(port + 100, 65535)) throw error;
    }
  }
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site below its base path, at a port or the next that is free (0: any), until it is closed. What does not exist
 * is answered by the 404.html of the site. Files are read anew for each request, so a new build shows at once.
 */
export async function serveFolder(folder: string, base: string, host: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    // A reader who goes away ends an answer in the middle, and so does a file that is shortened meanwhile.
    respond(request, response, { folder, base, host }).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500, 'This page cannot be read.');
    });
  });
  const taken = await listenFrom(server, port, host);
  return {
    url: originAt(host, taken) + base,
    close: async () => {
      server.closeAllConnections();
      await close(server);
    },
  };
}
