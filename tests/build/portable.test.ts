import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import { locales } from '../../src/schema/locales.ts';
import { builtSite } from '../harness/built-site.ts';
import { attributeValues } from '../harness/html-text.ts';
import { brokenLinks } from '../harness/links.ts';
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
    expect(files.filter((file) => file.startsWith('disk/'))).toEqual([
      'disk/document-texts.js',
      'disk/document-word.js',
      'disk/index-en.js',
      'disk/index-nl.js',
      'disk/search.js',
    ]);
    const listed = ['nl', 'en'].flatMap((lang) =>
      [...read(`disk/index-${lang}.js`).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => `${url?.slice(1)}index.html`),
    );
    const searchable = pages.filter((file) => read(file).includes('data-searched'));
    expect(listed.toSorted()).toEqual(searchable);
  });

  test('finds what pages say, and not what their buttons do', () => {
    for (const lang of locales) expect(read(`disk/index-${lang}.js`)).not.toContain(messages[lang].composer.include);
  });
});
