import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { HeadersOf } from './host-settings.ts';

export interface ServedSite {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The address of a path below the base: `url('/nl/')`. */
  url: (path: string) => string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port. Unknown paths, and all outside `base`, answer 404 with the site's `404.html`, if
 * it has one, and all are sent with the headers that `headersOf` gives. `/nl` answers like `/nl/`, which not every host does: `brokenLinks` reports such links.
 */
export async function serveSite(dir: string, base = '/', headersOf: HeadersOf = () => ({})): Promise<ServedSite> {
  const prefix = base.replace(/\/$/, '');
  const notFoundFile = join(dir, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found';

  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  };

  const files = sirv(dir, { onNoMatch: (_request, response) => answerNotFound(response) });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
    if (!request.url?.startsWith(`${prefix}/`)) return answerNotFound(response);
    request.url = request.url.slice(prefix.length);
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    url: (path) => `${origin}${prefix}${path}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
