import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from './serve.ts';
import { aSite } from './temp-site.ts';

async function answers(files: Record<string, string>, base: string, paths: string[]) {
  const site = await serveSite(aSite(files), base);
  onTestFinished(site.close);
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${site.origin}${path}`);
      return `${response.status} ${await response.text()}`;
    }),
  );
}

const files = { 'index.html': 'root', 'nl/index.html': 'nl', '404.html': 'lost' };

test('pages are served at the root', async () => {
  expect(await answers(files, '/', ['/', '/nl/', '/en/'])).toEqual(['200 root', '200 nl', '404 lost']);
});

test('under a base path, nothing is found outside it', async () => {
  expect(await answers(files, '/press/', ['/press/', '/press/nl/', '/nl/', '/'])).toEqual([
    '200 root',
    '200 nl',
    '404 lost',
    '404 lost',
  ]);
});

test('a site without a 404 page still answers 404', async () => {
  expect(await answers({}, '/', ['/'])).toEqual(['404 Not found']);
});

test('an address holds the base path once, with or without its last slash', async () => {
  for (const base of ['/press', '/press/']) {
    const site = await serveSite(aSite(files), base);
    onTestFinished(site.close);
    expect(site.url('/nl/')).toBe(`${site.origin}/press/nl/`);
  }
});
