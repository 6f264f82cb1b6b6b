import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A host whose site can be replaced by another, and which can go away and come back at the same address. */
export interface LiveSite {
  /** The address of a path below the base: `url('nl/')`. */
  url: (path: string) => string;
  /** The paths below the base that were asked for since the last time, without repetition, sorted. */
  asked: () => string[];
  show: (folder: string) => void;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Serves a folder below a base on a free port, as plain static hosts do. */
export async function liveSite(folder: string, base: string): Promise<LiveSite> {
  let files = sirv(folder, { dev: true });
  let server: Server | undefined;
  let port = 0;
  const asked = new Set<string>();
  const start = async (): Promise<void> => {
    const starting = createServer((request, response) => {
      const path = request.url?.slice(base.length) ?? '';
      asked.add(path);
      request.url = `/${path}`;
      files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => starting.listen(port, '127.0.0.1', resolve));
    const address = starting.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    port = address.port;
    server = starting;
  };
  await start();
  return {
    url: (path) => `http://127.0.0.1:${port}${base}${path}`,
    asked: () => {
      const paths = [...asked].toSorted();
      asked.clear();
      return paths;
    },
    show: (folder) => (files = sirv(folder, { dev: true })),
    start,
    stop: async () => {
      const stopping = server;
      server = undefined;
      stopping?.closeAllConnections();
      await new Promise((resolve) => (stopping ? stopping.close(resolve) : resolve(undefined)));
    },
  };
}
