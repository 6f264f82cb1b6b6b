import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { classicTag, writeClassicScripts } from '../../../src/build/links/classic-scripts.ts';
import { aSite } from '../../harness/temp-site.ts';

test('a page loads its modules as scripts that wait for it, as modules do', () => {
  const loaded: string[] = [];
  const tags = [
    '<script type="application/ld+json">',
    '<script type="module" src="/_astro/page.js">',
    '<link href="/a.css">',
  ];
  expect(tags.map((tag) => classicTag(tag, (src) => void loaded.push(src)))).toEqual([
    '<script type="application/ld+json">',
    '<script src="/_astro/page.js" defer>',
    '<link href="/a.css">',
  ]);
  expect(loaded).toEqual(['/_astro/page.js']);
});

test('a script has what its module imports at once, keeps to itself, and imports the rest when it is needed', async () => {
  const site = aSite({
    '_astro/page.js':
      'import { name } from "./shared.js"; const load = () => import("./late.js"); globalThis.made = [name]; if (!name) load();',
    '_astro/shared.js': 'export const name = "Amaq"; export const other = "not used";',
    '_astro/late.js': 'import { name } from "./shared.js"; export default name;',
  });
  await writeClassicScripts(site, ['_astro/page.js']);
  const script = readFileSync(path.join(site, '_astro/page.js'), 'utf8');
  const page = {};
  runInNewContext(script, page);
  expect(page).toEqual({ made: ['Amaq'] });
  expect(script).toContain('import("./late.js")');
  expect(script).not.toContain('not used');
  expect(existsSync(path.join(site, '_astro/late.js'))).toBe(true);
});

test('a module that another imports from cannot be made a script, for it would run twice', async () => {
  const site = aSite({
    '_astro/page.js': 'export const name = "Amaq"; import("./late.js");',
    '_astro/late.js': 'import { name } from "./page.js"; export default name;',
  });
  await expect(writeClassicScripts(site, ['_astro/page.js'])).rejects.toThrow(
    '_astro/late.js imports from page.js, which pages load as a script.',
  );
  expect(readFileSync(path.join(site, '_astro/page.js'), 'utf8')).toContain('export const');
});
