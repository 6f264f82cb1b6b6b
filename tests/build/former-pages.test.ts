import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';

const site = await builtSite('renamed');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');

const moved = [
  ['actors/wijkraad', 'actors/wijkraad-kade'],
  ['actors/raad', 'actors/wijkraad-kade'],
  ['sources/brief', 'sources/brief-van-de-buren'],
].flatMap((pair) => ['nl', 'en'].map((locale) => pair.map((each) => `${locale}/${each}`)));

test.each(moved)('%s leads to %s without a script, from disk too', (old = '', now = '') => {
  const page = read(`${old}/index.html`);
  const [, target = ''] = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(page) ?? [];
  expect(path.posix.join(old, target)).toBe(`${now}/index.html`);
  expect(existsSync(path.join(site, old, target))).toBe(true);
  expect(page).toContain(`<a href="../${path.basename(now)}/">`);
  expect(page).toContain(`<link rel="canonical" href="https://dossier.example/kade/${now}/">`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain(`<html lang="${old.slice(0, 2)}"`);
  expect(page).not.toContain('<script');
  expect(page).toContain('http-equiv="content-security-policy"');
});

test('they are in no site map, no list and no index', () => {
  const index = ['sitemap-0.xml', 'nl/map/index.html', 'nl/actors/index.html', 'disk/index-nl.js'].filter((file) =>
    existsSync(path.join(site, file)),
  );
  expect(index).toContain('sitemap-0.xml');
  for (const file of index) expect(read(file)).not.toMatch(/(?:actors\/(?:wijkraad|raad)|sources\/brief)\//);
  expect(read('sitemap-0.xml')).toContain('/kade/nl/actors/wijkraad-kade/');
});

test('the site has valid pages, and no broken link', async () => {
  expect(await invalidHtml(site)).toEqual([]);
  expect(brokenLinks(site, '/kade/', 'https://dossier.example')).toEqual([]);
});
