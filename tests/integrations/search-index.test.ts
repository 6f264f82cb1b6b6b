import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const page = (lang: string, text: string) =>
  `<!doctype html><html lang="${lang}"><title>t</title><main data-pagefind-body><h1>${text}</h1></main></html>`;

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
}

/** The files of the bundle, with each hash as `*`. */
async function bundle(): Promise<string[]> {
  const entries = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((path) => path.replace(/_[0-9a-f]{6,}(?=\.pf_)/, '_*'))
    .sort();
}

describe('writeSearchIndex', () => {
  const small = {
    'nl/index.html': page('nl', 'Samenvatting'),
    'nl/actors/europol/index.html': page('nl', 'Europol'),
    'en/index.html': page('en', 'Summary'),
    'nl/print/index.html': '<!doctype html><html lang="nl"><title>t</title><main><h1>Europol</h1></main></html>',
  };

  test('counts the pages with data-pagefind-body and ships one index per language and one interface', async () => {
    await write(small);
    expect(await writeSearchIndex(site)).toEqual({ pages: 3 });
    expect(await bundle()).toEqual([
      'pagefind/fragment/en_*.pf_fragment',
      'pagefind/fragment/nl_*.pf_fragment',
      'pagefind/fragment/nl_*.pf_fragment',
      'pagefind/index/en_*.pf_index',
      'pagefind/index/nl_*.pf_index',
      'pagefind/pagefind-component-ui.css',
      'pagefind/pagefind-component-ui.js',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.en_*.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/pagefind.nl_*.pf_meta',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.nl.pagefind',
    ]);
  });

  test('puts the stylesheet of the interface in a layer below the components', async () => {
    await write(small);
    await writeSearchIndex(site);
    const css = await readFile(join(site, 'pagefind/pagefind-component-ui.css'), 'utf8');
    expect(css).toMatch(/^@layer components\.pagefind \{\n/);
    expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
    expect(css).not.toContain('@charset');
  });

  test('writes the same bytes for the same site', async () => {
    await write(small);
    const contents = async () => {
      await writeSearchIndex(site);
      const files = (await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true })).filter((file) =>
        file.isFile(),
      );
      const paths = files.map((file) => join(file.parentPath, file.name)).sort();
      return Promise.all(paths.map(async (path) => [path, (await readFile(path)).toString('base64')]));
    };
    expect(await contents()).toEqual(await contents());
  });

  test('leaves nothing of an earlier index behind', async () => {
    await write({ ...small, 'pagefind/fragment/nl_0000000.pf_fragment': 'old' });
    await writeSearchIndex(site);
    await expect(readFile(join(site, 'pagefind/fragment/nl_0000000.pf_fragment'))).rejects.toThrow('ENOENT');
  });

  test('reports a site where no page carries data-pagefind-body', async () => {
    await write({ 'nl/print/index.html': small['nl/print/index.html'] });
    await expect(writeSearchIndex(site)).rejects.toThrow(
      `Search index: no page in ${site} carries data-pagefind-body, so there is nothing to find.`,
    );
  });

  test('reports a site that states no language, and writes no index', async () => {
    await write({ 'index.html': page('', 'Samenvatting') });
    await expect(writeSearchIndex(site)).rejects.toThrow(
      `Search index: no page in ${site} states its language in <html lang>.`,
    );
    expect(await readdir(site)).toEqual(['index.html']);
  });

  test('reports a place that it cannot write to', async () => {
    await write(small);
    await expect(writeSearchIndex(join(site, 'nl/index.html'))).rejects.toThrow('ENOTDIR');
  });
});
