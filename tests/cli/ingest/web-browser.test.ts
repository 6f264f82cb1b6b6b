import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { browserFault } from '../../../src/browser/chromium.ts';
import { ingest } from '../../../src/cli/ingest/ingest.ts';
import { answerOf } from '../../../src/cli/ingest/web/answer.ts';
import { guardedProxy } from '../../../src/cli/ingest/web/guarded-proxy.ts';
import { rendered } from '../../../src/cli/ingest/web/rendered.ts';
import type { Lookup } from '../../../src/cli/ingest/web/private-host.ts';
import { readOptions } from '../../../src/cli/options.ts';
import { filesOf } from '../../fixtures/files.ts';
import { aTerminal } from '../../fixtures/terminal.ts';
import { aWrittenDossier } from '../../fixtures/written-dossier.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

interface Own {
  readonly port: number;
  /** Of what it was asked for. */
  readonly asked: string[];
  readonly server: Server;
}

async function aServer(answer: RequestListener): Promise<Own> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, asked, server };
}

const hosts =
  (known: Readonly<Record<string, readonly string[]>>, asked: string[] = []): Lookup =>
  (host) => {
    asked.push(host);
    return Promise.resolve(known[host] ?? []);
  };

/** What a proxy answers to the first line of a question: its first line. */
async function proxied(proxy: string, line: string): Promise<string> {
  const { port } = new URL(proxy);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`${line} HTTP/1.1\r\nHost: x\r\n\r\n`);
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.once('data', (data: Buffer) => resolve(data.toString()));
  const said = await promise;
  socket.destroy();
  return said.split('\r\n', 1)[0] ?? '';
}

async function aProxy(page: string, look: Lookup): Promise<string> {
  const { address, close } = await guardedProxy(new URL(page), look);
  onTestFinished(close);
  return address;
}

const refused = 'HTTP/1.1 403 Forbidden';

test('a page of the web reaches neither this machine nor a network around it, by any name', async () => {
  const { port, asked } = await aServer((_, to) => void to.end('secret'));
  const look = hosts({
    'page.example': ['93.184.216.34'],
    'inside.example': ['93.184.216.34', '10.0.0.1'],
    localhost: ['::1'],
  });
  const proxy = await aProxy('https://page.example/', look);
  for (const host of [
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    `inside.example:${port}`,
    `[::1]:${port}`,
    `2130706433:${port}`,
    `nobody.example:${port}`,
  ]) {
    expect(await proxied(proxy, `GET http://${host}/`)).toBe(refused);
    expect(await proxied(proxy, `CONNECT ${host}`)).toBe(refused);
  }
  for (const line of ['GET /etc/passwd', 'GET file:///etc/passwd', 'CONNECT nowhere'])
    expect(await proxied(proxy, line)).toBe(refused);
  expect(asked).toEqual([]);
});

test('a page of a private host reaches that host alone, at the address that was looked up first', async () => {
  const { port, asked } = await aServer((_, to) => void to.end('own'));
  const other = await aServer((_, to) => void to.end('secret'));
  const lookups: string[] = [];
  const proxy = await aProxy(
    `http://page.example:${port}/`,
    hosts({ 'page.example': ['127.0.0.1'], 'web.example': ['93.184.216.34'] }, lookups),
  );
  expect(await proxied(proxy, `GET http://page.example:${port}/a`)).toBe('HTTP/1.1 200 OK');
  expect(await proxied(proxy, `CONNECT page.example:${port}`)).toBe('HTTP/1.1 200 OK');
  expect(await proxied(proxy, `GET http://page.example:${other.port}/`)).toBe(refused);
  expect(await proxied(proxy, 'GET http://web.example/')).toBe(refused);
  expect([asked, other.asked]).toEqual([['/a'], []]);
  expect(lookups.filter((host) => host === 'page.example')).toHaveLength(1);
});

test('an answer without end is not waited for, and no more of it is kept than an archive takes', async () => {
  const slow = await aServer((_, to) => {
    to.writeHead(200, html).write('<p>');
    const more = setInterval(() => to.write('word '), 20);
    to.once('close', () => clearInterval(more));
  });
  await expect(answerOf(new URL(`http://127.0.0.1:${slow.port}/`), 400)).rejects.toThrow(/does not answer in time\.$/);
  const fast = await aServer((_, to) => {
    to.writeHead(200, html);
    const piece = Buffer.alloc(4_000_000, 'word ');
    const go = (): void => {
      while (to.write(piece)) if (to.destroyed) return;
    };
    to.on('drain', go);
    go();
  });
  await expect(answerOf(new URL(`http://127.0.0.1:${fast.port}/`))).rejects.toThrow('has more than 100 MB. ');
});

const hasBrowser = (await browserFault()) === undefined;

test.runIf(hasBrowser)(
  'a browser asks the network for a page by the names that were looked up, and no other host',
  async () => {
    const other = await aServer((_, to) => void to.end('secret'));
    const elsewhere = `web.example:${other.port}`;
    const own = await aServer(({ url }, to) => {
      if (url === '/moved') to.writeHead(302, { location: `http://${elsewhere}/redirected` }).end();
      else
        to.writeHead(200, { 'content-type': 'text/javascript' }).end(`
        document.querySelector('p').textContent = 'The bridge is safe.';
        new WebSocket('ws://${elsewhere}/socket');
        for (const url of ['http://${elsewhere}/fetch', '/moved']) fetch(url, { mode: 'no-cors' }).catch(() => {});
        navigator.sendBeacon('http://${elsewhere}/beacon', 'x');`);
    });
    const page = `<html lang=en><p>Loading.<img src=/moved><img src=http://${elsewhere}/image>
    <iframe src=http://${elsewhere}/frame></iframe><script src=/script.js></script>`;
    const look = hosts({ 'page.example': ['127.0.0.1'], 'web.example': ['127.0.0.1'] });
    const url = new URL(`http://page.example:${own.port}/`);
    const shown = await rendered({ url, headers: new Headers(html), status: 200, bytes: Buffer.from(page) }, look);
    expect(own.asked).toEqual(expect.arrayContaining(['/script.js', '/moved']));
    expect(other.asked).toEqual([]);
    expect(shown?.mhtml).toContain('The bridge is safe.');
    expect(
      Buffer.from(shown?.picture ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  },
);

test.runIf(hasBrowser)('an address is kept as the browser showed it, with a picture of it', async () => {
  const content = path.join(aWrittenDossier(), 'content');
  const { port } = await aServer((_, to) => {
    const script =
      'document.querySelector("p").textContent = "“The bridge is safe,” said mayor Ann Bow after the meeting."';
    to.writeHead(200, html).end(`<html lang=en><title>Bridge shut</title><p>Loading.<script>${script}</script>`);
  });
  const options = readOptions(['ingest', `http://127.0.0.1:${port}/`, '--content', content], {});
  expect(await ingest(options, aTerminal(), undefined, 'en')).toBe(true);
  const archive = readdirSync(path.join(content, 'archive')).filter((name) => name.startsWith('bridge'));
  expect(archive.toSorted()).toEqual(['bridge-shut.headers.json', 'bridge-shut.mhtml', 'bridge-shut.png']);
  expect(readdirSync(path.join(content, 'quotes'))).toContain('ann-bow-the-bridge-is-safe.yaml');
});

test.runIf(hasBrowser).each<[string, RequestListener, string | RegExp]>([
  ['a refusal', (_, to) => void to.writeHead(403).end(), 'is refused to programs (403). '],
  ['an error', (_, to) => void to.writeHead(500).end(), 'has an error of its server (500). '],
  [
    'a wall that a script puts up',
    (_, to) =>
      void to
        .writeHead(200, html)
        .end('<html lang=en><body><script>document.body.innerHTML = "<p>We use cookies.<button>Accept all"</script>'),
    'only asks for consent, as of cookies. ',
  ],
  [
    'a page that leads elsewhere by its script',
    (_, to) =>
      void to.writeHead(200, html).end('<html lang=en><p>Wait<script>location = "http://localhost:1/login"</script>'),
    'leads on to http://localhost:1/login by its script. ',
  ],
])('of %s that a browser is asked to show nothing is kept', async (_, answer, message) => {
  const content = path.join(aWrittenDossier(), 'content');
  const before = filesOf(content);
  const { port } = await aServer(answer);
  const terminal = aTerminal();
  const options = readOptions(['ingest', `http://127.0.0.1:${port}/`, '--content', content], {});
  expect(await ingest(options, terminal, undefined, 'en')).toBe(false);
  expect(terminal.failed).toEqual([expect.stringContaining(String(message))]);
  expect(filesOf(content)).toEqual(before);
});
