import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { locales } from '../../src/schema/locales.ts';
import { builtSite } from '../harness/built-site.ts';
import { attributeValues } from '../harness/html-text.ts';
import { brokenLinks } from '../harness/links.ts';
import { packedFiles, pagesOnDisk } from '../harness/packed-index.ts';
import { siteFiles } from '../harness/pages.ts';

const sites = [
  ['at the root of a host', await builtSite('site')],
  ['below a path', await builtSite('based')],
] as const;

describe.each(sites)('a site that was built to stand %s', (_where, site) => {
  const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
  const files = siteFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));

  test.each(['/', '/a/stick/', '/map é/dossier/'])('has no broken link or fragment at %s either', (base) => {
    const broken = brokenLinks(site, base, 'https://elsewhere.example');
    expect(broken.filter(({ page }) => page !== '404.html')).toEqual([]);
  });

  test('says nowhere where it stands, but on the page for unknown addresses, which stands anywhere', () => {
    const rooted = pages.filter((file) => attributeValues(read(file)).some((value) => /^\/(?!\/)/.test(value)));
    expect(rooted).toEqual(['404.html']);
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets.filter((file) => /url\(["']?\//.test(read(file)))).toEqual([]);
  });

  test('loads no module, which browsers refuse from disk, and nothing that is for disk only', () => {
    expect(pages.filter((file) => /type="module"|modulepreload|disk\//.test(read(file)))).toEqual([]);
  });

  test('brings search for those who open it from disk, with every page of either language once', () => {
    const scripts = files.filter((file) => file.startsWith('disk/'));
    expect(scripts.filter((file) => !/^disk\/index\/\d+\.js$/.test(file))).toEqual([
      'disk/document-texts.js',
      'disk/document-word.js',
      'disk/index-worker.js',
      'disk/index.js',
      'disk/search.js',
    ]);
    const searchable = pages.filter((file) => read(file).includes('data-searched'));
    expect(
      pagesOnDisk(site)
        .map(({ url }) => `${url.slice(1)}index.html`)
        .toSorted(),
    ).toEqual(searchable);
  });

  test('has the same index on disk as from a server, byte for byte', () => {
    const packed = packedFiles(site);
    const served = files.filter((file) => file.startsWith('pagefind/') && !file.endsWith('.js'));
    expect([...packed.keys()].toSorted()).toEqual(served.map((file) => file.slice('pagefind/'.length)));
    const differing = served.filter(
      (file) => !packed.get(file.slice('pagefind/'.length))?.equals(readFileSync(path.join(site, file))),
    );
    expect(differing).toEqual([]);
  });

  test('finds what pages say, and not what their buttons do', () => {
    const buttons = locales.map((lang) => messages[lang].composer.include);
    expect(pagesOnDisk(site).filter(({ content }) => buttons.some((button) => content.includes(button)))).toEqual([]);
  });
});
