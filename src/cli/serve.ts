import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { lookup } from 'mrmime';

// As a host would: a page weighs a third, and what a reader measures here is what a reader gets there.
const compressible = /^text\/|\+xml$|\/xml$|javascript|json/;
const compressed = promisify(gzip);

/** What to answer to a path: a file with a status, or the address to ask instead. */
type Answer = { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; readonly to: string };

const decoded = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

/** Answers as static hosts do: a folder by its index, under an address that ends in a slash. */
async function answerTo(url: URL, folder: string, base: string): Promise<Answer> {
  const notFound: Answer = { status: 404, file: path.join(folder, '404.html') };
  if (`${url.pathname}/` === base) return { status: 301, to: base + url.search };
  const pathname = decoded(url.pathname);
  if (!pathname?.startsWith(base) || /[\\\0]|\/\.(?!well-known\/)/.test(pathname)) return notFound;
  const location = path.join(folder, pathname.slice(base.length));
  const found = await stat(location).catch(() => undefined);
  if (found?.isDirectory())
    return pathname.endsWith('/')
      ? existing(path.join(location, 'index.html'), notFound)
      : { status: 301, to: `${url.pathname}/${url.search}` };
  return found && !pathname.endsWith('/') ? { status: 200, file: location } : notFound;
}

const existing = async (file: string, otherwise: Answer): Promise<Answer> =>
  (await stat(file).catch(() => undefined))?.isFile() ? { status: 200, file } : otherwise;

/** The headers of a file. The names of what Astro bundles change with its content; everything else may change any time. */
function headersFor(file: string): Record<string, string> {
  const type = lookup(file) ?? 'application/octet-stream';
  const text = compressible.test(type);
  return {
    'Content-Type': text ? `${type}; charset=utf-8` : type,
    'Cache-Control': file.includes(`${path.sep}_astro${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(text ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
  };
}

async function respond(
  { url = '/', method, headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  const answer = await answerTo(new URL(`http://localhost${url}`), folder, base);
  if (answer.status === 301) {
    response.writeHead(301, { Location: answer.to }).end();
    return;
  }
  const content = await readFile(answer.file).catch(() => undefined);
  if (!content) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const { 'Content-Encoding': encoding, ...plain } = headersFor(answer.file);
  const zipped = encoding !== undefined && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const body = zipped ? await compressed(content) : content;
  response.writeHead(answer.status, zipped ? { ...plain, 'Content-Encoding': encoding } : plain);
  response.end(method === 'HEAD' ? undefined : body);
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

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
    respond(request, response, folder, base).catch(() => response.writeHead(500).end());
  });
  for (let next = port; ; next += 1) {
    try {
      await listen(server, next, host);
      return {
        url: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server) ?? next}${base}`,
        close: async () => {
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    } catch (error) {
      if (!isTaken(error) || next >= Math.min(port + 100, 65535)) throw error;
    }
  }
}
