import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../src/cli/options.ts';
import { serveFolder, tryHost } from '../../src/cli/serve.ts';
import { writeFiles } from '../fixtures/files.ts';
import { aFolder } from '../fixtures/written-dossier.ts';

const host = '127.0.0.1';

async function aServer(base = '/', port = 0) {
  const folder = aFolder();
  writeFiles(path.join(folder, 'dist'), {
    '404.html': 'Niet gevonden',
    'index.html': 'home',
    'nl/index.html': 'Samenvatting',
    'nl/feed.xml': '<feed/>',
    'pagefind/a.pf_meta': 'index',
    '_astro/a.woff2': 'font',
    '.dossier-site': 'secret',
  });
  writeFiles(folder, { 'secret.txt': 'secret', 'dist-2/secret.txt': 'secret' });
  const served = await serveFolder(path.join(folder, 'dist'), base, host, port);
  onTestFinished(served.close);
  const ask = async (pathname: string) => {
    const response = await fetch(new URL(pathname, served.url), { redirect: 'manual' });
    return [
      response.status,
      response.headers.get('location') ?? response.headers.get('content-type'),
      await response.text(),
    ];
  };
  return { ...served, ask, folder };
}

test.each([
  ['/', [200, 'text/html; charset=utf-8', 'home']],
  ['/nl/', [200, 'text/html; charset=utf-8', 'Samenvatting']],
  ['/nl/?q=a', [200, 'text/html; charset=utf-8', 'Samenvatting']],
  ['/nl/feed.xml', [200, 'text/xml; charset=utf-8', '<feed/>']],
  ['/pagefind/a.pf_meta', [200, 'application/octet-stream', 'index']],
  ['/nl?q=a', [301, '/nl/?q=a', '']],
  ['/fr/', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/nl/feed.xml/', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/pagefind/', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/.dossier-site', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/..%2fsecret.txt', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/..%2fdist-2%2fsecret.txt', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/nl/..%5c..%5c..%5csecret.txt', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
  ['/%zz', [404, 'text/html; charset=utf-8', 'Niet gevonden']],
])('%s is answered as a static host answers it', async (pathname, answer) => {
  expect(await (await aServer()).ask(pathname)).toEqual(answer);
});

test('texts are compressed for whoever accepts that, and bundled files may be kept', async () => {
  const { url } = await aServer();
  const headersOf = async (pathname: string, accepted: string) => {
    const { headers } = await fetch(new URL(pathname, url), { headers: { 'accept-encoding': accepted } });
    return [headers.get('content-encoding'), headers.get('cache-control')];
  };
  expect(await headersOf('/nl/', 'gzip')).toEqual(['gzip', 'no-cache']);
  expect(await headersOf('/nl/', 'identity')).toEqual([null, 'no-cache']);
  expect(await headersOf('/_astro/a.woff2', 'gzip')).toEqual([null, 'public, max-age=31536000, immutable']);
});

test('a site is served below its base path and nowhere else', async () => {
  const { ask, url } = await aServer('/dossiers/amaq/');
  expect(new URL(url).pathname).toBe('/dossiers/amaq/');
  expect(await ask('/dossiers/amaq/nl/')).toEqual([200, 'text/html; charset=utf-8', 'Samenvatting']);
  expect(await ask('/dossiers/amaq')).toEqual([301, '/dossiers/amaq/', '']);
  expect(await ask('/dossiers/amaq/nl')).toEqual([301, '/dossiers/amaq/nl/', '']);
  expect((await ask('/nl/'))[0]).toBe(404);
});

test('a site without a 404 page answers all the same', async () => {
  const served = await serveFolder(aFolder(), '/', host, 47_200);
  onTestFinished(served.close);
  expect((await fetch(served.url)).status).toBe(404);
});

test('an address that is not of this machine is told before anything is done', async () => {
  await tryHost(host);
  for (const other of ['192.0.2.1', '2001:db8::1', 'http://localhost', 'x'.repeat(300)])
    await expect(tryHost(other)).rejects.toThrow(UsageError);
});

test('a new build shows at once', async () => {
  const { ask, folder } = await aServer();
  writeFiles(path.join(folder, 'dist'), { 'index.html': 'new home' });
  expect(await ask('/')).toEqual([200, 'text/html; charset=utf-8', 'new home']);
});

test('where a port is taken, another one after it serves', async () => {
  const taken = await aServer('/', 47_300);
  const other = await aServer('/', Number(new URL(taken.url).port));
  expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(new URL(taken.url).port));
});

/** What a server answers to lines that no client would send: the status, some of the headers, the body. */
async function raw(url: string, ...lines: string[]) {
  const socket = connect(Number(new URL(url).port), host);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  const [head = '', ...body] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') };
}

const request = async (url: string, method: string, target: string, headers: Record<string, string> = {}) => {
  const all = { Host: 'localhost', Connection: 'close', ...headers };
  return raw(url, `${method} ${target} HTTP/1.1`, ...Object.entries(all).map((header) => header.join(': ')));
};

test.each([
  ['/nl/', 200],
  ['http://localhost/nl/', 200],
  ['http://127.0.0.1:4321/nl/?q=a', 200],
  ['http://example.org/nl/', 403],
  ['http://localhost@example.org/nl/', 403],
  ['https://localhost/nl/', 400],
  ['nl/', 400],
  ['*', 400],
  ['//example.org/nl/', 404],
  ['//example.org', 404],
  ['/nl//', 404],
  ['/../secret.txt', 404],
  ['/nl/../../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/nl/..\\..\\secret.txt', 404],
  ['/%00', 404],
  ['/index.html%00.png', 404],
  ['/%', 404],
  ['/%c3%28', 404],
  [`/${'a'.repeat(300)}`, 404],
])('%s as the target of a request gets %i', async (target, status) => {
  const { url } = await aServer();
  expect((await request(url, 'GET', target)).status).toBe(status);
  expect((await fetch(url)).status).toBe(200);
});

test('a page of another site whose name has the address of this machine learns nothing', async () => {
  const { url } = await aServer();
  const { status, body } = await request(url, 'GET', '/nl/', { Host: 'example.org' });
  expect([status, body.includes('Samenvatting')]).toEqual([403, false]);
  expect((await raw(url, 'GET /nl/ HTTP/1.0', 'Connection: close')).status).toBe(403);
  expect((await raw(url, 'GET http://localhost/nl/ HTTP/1.0', 'Host: example.org')).status).toBe(403);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
  '%s is refused, with the methods that are not',
  async (method) => {
    const { status, head } = await request((await aServer()).url, method, '/nl/', { 'Content-Length': '0' });
    expect([status, /^allow: (.*)$/im.exec(head)?.[1]]).toEqual([405, 'GET, HEAD']);
  },
);

/** Asks for `letters.bin`, which holds the letters from a to z, or for another file. */
async function ask(headers: Record<string, string>, method = 'GET', pathname = 'letters.bin') {
  const { url, folder } = await aServer();
  writeFiles(path.join(folder, 'dist'), { 'letters.bin': 'abcdefghijklmnopqrstuvwxyz', 'empty.bin': '' });
  const sent = { 'accept-encoding': 'identity', ...headers };
  const response = await fetch(new URL(pathname, url), { method, headers: sent });
  const header = (name: string) => response.headers.get(name);
  return [response.status, header('content-range'), header('content-length'), await response.text()];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

test.each([
  ['bytes=2-4', [206, 'bytes 2-4/26', '3', 'cde']],
  ['bytes=23-', [206, 'bytes 23-25/26', '3', 'xyz']],
  ['bytes=-2', [206, 'bytes 24-25/26', '2', 'yz']],
  ['bytes=20-99', [206, 'bytes 20-25/26', '6', 'uvwxyz']],
  ['bytes=26-', [416, 'bytes */26', null, '']],
  ['bytes=0-1,4-5', [200, null, '26', letters]],
  ['pages=1-2', [200, null, '26', letters]],
])('Range: %s is answered by that part', async (range, answer) => {
  expect(await ask({ range })).toEqual(answer);
});

test('a part is given of texts too, uncompressed, and of no page that is not there', async () => {
  expect(await ask({ range: 'bytes=0-2', 'accept-encoding': 'gzip' }, 'GET', 'nl/')).toEqual([
    206,
    'bytes 0-2/12',
    '3',
    'Sam',
  ]);
  expect(await ask({ range: 'bytes=0-2' }, 'GET', 'fr/')).toEqual([404, null, '13', 'Niet gevonden']);
  expect(await ask({}, 'GET', 'empty.bin')).toEqual([200, null, '0', '']);
});

test('HEAD tells the size of the whole, and no part', async () => {
  expect(await ask({}, 'HEAD')).toEqual([200, null, '26', '']);
  expect(await ask({ range: 'bytes=2-4' }, 'HEAD')).toEqual([200, null, '26', '']);
});

test('a part of a file that has changed since is not given', async () => {
  const { url, folder } = await aServer();
  const part = async (condition: string) => {
    const headers = { range: 'bytes=0-1', 'if-range': condition, 'accept-encoding': 'identity' };
    return (await fetch(new URL('nl/', url), { headers })).status;
  };
  const { headers } = await fetch(new URL('nl/', url), { headers: { 'accept-encoding': 'identity' } });
  const conditions = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
  expect(await Promise.all(conditions.map(part))).toEqual([206, 206]);
  writeFiles(path.join(folder, 'dist'), { 'nl/index.html': 'A longer summary' });
  expect(await part(conditions[0] ?? '')).toBe(200);
  expect(await part('"another"')).toBe(200);
});

test('no link is followed, whether to a file or to a folder, inside or outside of the site', async () => {
  const { ask, folder } = await aServer();
  const dist = path.join(folder, 'dist');
  for (const [name, goal] of [
    ['file.txt', '../secret.txt'],
    ['dir', '..'],
    ['inside', 'nl'],
    ['nl/own.html', 'index.html'],
    ['circle', 'circle'],
    ['nowhere', '/nowhere'],
  ] as const)
    symlinkSync(goal, path.join(dist, name));
  const paths = [
    '/file.txt',
    '/dir',
    '/dir/',
    '/dir/secret.txt',
    '/inside',
    '/inside/',
    '/nl/own.html',
    '/circle',
    '/nowhere',
  ];
  expect(await Promise.all(paths.map(async (each) => (await ask(each))[0]))).toEqual(paths.map(() => 404));
});

test('the folder of the site may itself be a link, and lead to another one at any time', async () => {
  const folder = aFolder();
  writeFiles(folder, { 'releases/1/index.html': 'first' });
  symlinkSync('releases/1', path.join(folder, 'dist'));
  const served = await serveFolder(path.join(folder, 'dist'), '/', host, 0);
  onTestFinished(served.close);
  expect(await (await fetch(served.url)).text()).toBe('first');
});

test('a pipe and a socket in the folder are not there, and nobody waits for them', async () => {
  const { ask, folder } = await aServer();
  execFileSync('mkfifo', [path.join(folder, 'dist/pipe'), path.join(folder, 'dist/nl/index.htm')]);
  const server = createServer().listen(path.join(folder, 'dist/socket'));
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  expect(await Promise.all(['/pipe', '/nl/index.htm', '/socket'].map(async (each) => (await ask(each))[0]))).toEqual([
    404, 404, 404,
  ]);
});

test('a reader who goes away in the middle of a large file harms nobody', async () => {
  const { url, folder } = await aServer();
  writeFiles(path.join(folder, 'dist'), { 'large.bin': 'x'.repeat(20_000_000) });
  const leaving = new AbortController();
  const response = await fetch(new URL('large.bin', url), { signal: leaving.signal });
  expect(response.headers.get('content-length')).toBe('20000000');
  leaving.abort();
  expect(await (await fetch(url)).text()).toBe('home');
});
