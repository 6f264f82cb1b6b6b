import { createServer } from 'node:http';
import sirv from 'sirv';
import { expect, onTestFinished, test } from 'vitest';
import { listenFrom } from '../../src/cli/serve.ts';
import { useSite } from '../harness/use-site.ts';

// Its server shows a page at an address without the slash at the end too.
const use = useSite('open');

test.each([
  ['/nl', '/nl/'],
  ['/nl/actors', '/nl/actors/'],
  ['/en/search?q=kade#main', '/en/search/?q=kade#main'],
  ['/en/print', '/en/print/'],
  ['/print', '/print/'],
])('%s leads to the address of the page, from which its links start', async (asked, given) => {
  const page = await use.browser.newPage();
  await page.goto(use.site.url(asked));
  await page.waitForURL(use.site.url(given));
  await page.close();
});

test.each(['/nl/actors/index.html', '/nl/actors/', '/nl/nowhere'])('%s stays as it is', async (asked) => {
  const page = await use.browser.newPage();
  await page.goto(use.site.url(asked), { waitUntil: 'networkidle' });
  expect(page.url()).toBe(use.site.url(asked));
  await page.close();
});

test('a path that looks like another host leads to none', async () => {
  const page = await use.browser.newPage();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(`${use.site.origin}//host.example/..//nl/actors`, { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([new URL(use.site.origin).host]);
  await page.close();
});

test('a host that takes the slash away is not asked without end', async () => {
  const asked: string[] = [];
  const files = sirv(use.folder);
  const host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.example');
    if (pathname.startsWith('/nl/actors')) asked.push(pathname);
    response.setHeader('cache-control', 'no-store');
    if (/.\/$/.test(pathname)) response.writeHead(301, { location: pathname.slice(0, -1) }).end();
    else files(request, response);
  });
  onTestFinished(() => {
    host.closeAllConnections();
    host.close();
  });
  const port = await listenFrom(host, 0, '127.0.0.1');
  const page = await use.browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/nl/actors`, { waitUntil: 'networkidle' });
  await page.close();
  expect(asked).toEqual(['/nl/actors', '/nl/actors/', '/nl/actors']);
});
