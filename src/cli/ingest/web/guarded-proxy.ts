import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { limits } from '../../../schema/limits.ts';
import { knownHost, type KnownHost, type Lookup, lookUp } from './private-host.ts';

/** A proxy on loopback through which a browser shows one page. */
export interface GuardedProxy {
  /** For `--proxy-server`. */
  readonly address: string;
  readonly close: () => void;
}

/** A host and a port as a browser asks a proxy for them. */
interface Target {
  readonly hostname: string;
  readonly port: number;
}

const targetOf = (url: string, usual: number): Target | undefined => {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  return { hostname, port: port === '' ? usual : Number(port) };
};

/** What a browser tells a proxy alone. */
const between = new Set(['proxy-connection', 'proxy-authorization', 'connection', 'keep-alive']);

/**
 * Starts a proxy through which all goes that a browser asks of the network for one page: what the page loads, where that
 * leads, and web sockets. A page of the web reaches the web alone, and never this machine or a network around it; one of a
 * private host reaches that host alone, so that nothing it reads there can be sent elsewhere. Each host is looked up once and
 * asked by the address that was judged, so that a name cannot mean another one later.
 */
export async function guardedProxy(page: URL, look: Lookup = lookUp): Promise<GuardedProxy> {
  const known = new Map<string, Promise<KnownHost>>();
  const hostOf = (name: string): Promise<KnownHost> => {
    const host = known.get(name) ?? knownHost(name, look);
    known.set(name, host);
    return host;
  };
  const own = targetOf(page.href, page.protocol === 'https:' ? 443 : 80);
  /** The address by which a target may be asked; `undefined` where it may not. */
  async function open({ hostname, port }: Target): Promise<string | undefined> {
    const isOwn = hostname === own?.hostname && port === own.port;
    const [host, home] = await Promise.all([hostOf(hostname), hostOf(page.hostname)]);
    return (home.isPrivate ? isOwn : !host.isPrivate) ? host.address : undefined;
  }

  const sockets = new Set<Duplex>();
  let left = limits.archivedBytes;
  /** Ends all that is under way once a page has loaded more than an archive takes. */
  function count(piece: Buffer): void {
    left -= piece.length;
    if (left < 0) close();
  }

  async function forward(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const target = asked.url?.startsWith('http://') ? targetOf(asked.url, 80) : undefined;
    const host = target && (await open(target));
    if (asked.url === undefined || !target || host === undefined) {
      answer.writeHead(403).end();
      return;
    }
    const { pathname, search } = new URL(asked.url);
    const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !between.has(name)));
    const onward = ask({ host, port: target.port, method: asked.method, path: pathname + search, headers });
    onward.once('error', () => answer.destroy());
    onward.once('response', (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.on('data', count).pipe(answer);
    });
    answer.once('close', () => onward.destroy());
    asked.pipe(onward);
  }

  async function tunnel(asked: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    const target = targetOf(`http://${asked.url ?? ''}`, 80);
    const host = target && (await open(target));
    if (!target || host === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server: Socket = connect(target.port, host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      client.pipe(server);
      server.on('data', count).pipe(client);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one);
      one.once('error', () => other.destroy());
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }

  const server = createServer((asked, answer) => void forward(asked, answer));
  server.on('connect', (asked: IncomingMessage, client: Duplex, head: Buffer) => void tunnel(asked, client, head));
  function close(): void {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, close };
}
