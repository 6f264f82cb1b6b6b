import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve.ts';
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
