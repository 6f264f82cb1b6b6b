import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { htmlLinks } from '../harness/html-links.ts';
import { siteFiles } from '../harness/pages.ts';

const [latin, arabic] = await Promise.all([builtSite('based'), builtSite('open')]);

const fontsOf = (site: string): string[] => siteFiles(site).filter((file) => file.startsWith('fonts/'));

/** The pages that load the sheet with more fonts. */
const pagesWithSheet = (site: string): string[] =>
  siteFiles(site).filter(
    (file) =>
      file.endsWith('.html') &&
      htmlLinks(readFileSync(path.join(site, file), 'utf8')).links.some((link) => link.endsWith('fonts/faces.css')),
  );

test('a dossier in Latin letters has no more fonts, and no page asks for any', () => {
  expect([fontsOf(latin), pagesWithSheet(latin)]).toEqual([[], []]);
});

test('a dossier that quotes Arabic has an Arabic font and no other, and every page can draw it', () => {
  expect(fontsOf(arabic).map((file) => file.replace(/\.[0-9a-f]{8}\.woff2$/, ''))).toEqual([
    'fonts/faces.css',
    'fonts/noto-naskh-arabic-arabic-400-normal',
    'fonts/noto-naskh-arabic-arabic-600-normal',
  ]);
  expect(pagesWithSheet(arabic)).toEqual(siteFiles(arabic).filter((file) => file.endsWith('.html')));
});

test('its sheet names the files that stand beside it', () => {
  const addresses = new Set<string>();
  walk(parse(readFileSync(path.join(arabic, 'fonts/faces.css'), 'utf8')), (node) => {
    if (node.type === 'Url') addresses.add(node.value);
    if (node.type === 'Declaration' && node.property === 'font-family')
      expect(['"Newsreader"', '"Libre Franklin"']).toContain(generate(node.value));
  });
  expect([...addresses].map((name) => `fonts/${name}`).toSorted()).toEqual(fontsOf(arabic).slice(1));
});

test('the files are those of the package, to the byte', () => {
  for (const file of fontsOf(arabic).slice(1)) {
    const name = `${path.basename(file).split('.')[0] ?? ''}.woff2`;
    const original = readFileSync(path.join('node_modules/@fontsource/noto-naskh-arabic/files', name));
    expect(readFileSync(path.join(arabic, file)).equals(original)).toBe(true);
  }
});
