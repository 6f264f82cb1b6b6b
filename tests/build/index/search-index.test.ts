import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/build/index/search-index.ts';
import { parseManifest } from '../../../src/search/manifest.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const page = (lang: string, kind: string, text: string) => {
  const record = JSON.stringify({ kind, title: text, names: [text] }).replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${lang}"><meta name="dossier.search" content="${record}"><title>t</title><main data-searched><h1>${text}</h1></main></html>`;
};

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
}

async function bundleFiles(): Promise<string[]> {
  const entries = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The files of the bundle, with each hash as `*`. */
const bundle = async (): Promise<string[]> =>
  (await bundleFiles())
    .map((path) => path.slice(site.length + 1))
    .map((path) => path.replace(/_[0-9a-f]{6,}(?=\.pf_)/, '_*').replace(/\/[0-9a-f]{10}\//, '/*/'))
    .sort();

const manifest = async () => parseManifest(await readFile(join(site, 'pagefind/dossier.txt'), 'utf8'));

describe('writeSearchIndex', () => {
  const small = {
    'nl/index.html': page('nl', 'summary', 'Samenvatting'),
    'nl/actors/europol/index.html': page('nl', 'actors', 'Europol'),
    'en/index.html': page('en', 'summary', 'Summary'),
    'nl/print/index.html': '<!doctype html><html lang="nl"><title>t</title><main><h1>Europol</h1></main></html>',
  };

  test('counts the pages with data-searched and ships an index and the words of each language, and no interface', async () => {
    await write(small);
    expect(await writeSearchIndex(site)).toEqual({ pages: 3 });
    expect(await bundle()).toEqual([
      'pagefind/*/catalogue-en',
      'pagefind/*/catalogue-nl',
      'pagefind/*/words-en-s',
      'pagefind/*/words-nl-e',
      'pagefind/*/words-nl-s',
      'pagefind/dossier.txt',
      'pagefind/fragment/en_*.pf_fragment',
      'pagefind/fragment/nl_*.pf_fragment',
      'pagefind/fragment/nl_*.pf_fragment',
      'pagefind/index/en_*.pf_index',
      'pagefind/index/nl_*.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.en_*.pf_meta',
      'pagefind/pagefind.nl_*.pf_meta',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.nl.pagefind',
    ]);
  });

  test('lists entries by kind, and says which have no page in a language', async () => {
    await write(small);
    await writeSearchIndex(site);
    const { counts, languages } = await manifest();
    expect(counts).toEqual([1, 1, 0, 0, 0, 0]);
    expect([languages.nl?.missing, languages.en?.missing]).toEqual([[], [1]]);
  });

  test('names of actors are marked among the words', async () => {
    await write(small);
    await writeSearchIndex(site);
    const { folder } = await manifest();
    const words = gunzipSync(await readFile(join(site, 'pagefind', folder, 'words-nl-e'))).toString();
    expect(words).toBe('europol*');
  });

  test('writes the same bytes for the same site', async () => {
    await write(small);
    const contents = async () => {
      await writeSearchIndex(site);
      const paths = await bundleFiles();
      return Promise.all(paths.map(async (path) => [path, (await readFile(path)).toString('base64')]));
    };
    expect(await contents()).toEqual(await contents());
  });

  test('leaves nothing of an earlier index behind', async () => {
    await write({ ...small, 'pagefind/fragment/nl_0000000.pf_fragment': 'old' });
    await writeSearchIndex(site);
    await expect(readFile(join(site, 'pagefind/fragment/nl_0000000.pf_fragment'))).rejects.toThrow('ENOENT');
  });

  test('reports a site where no page carries data-searched', async () => {
    await write({ 'nl/print/index.html': small['nl/print/index.html'] });
    await expect(writeSearchIndex(site)).rejects.toThrow(
      `Search index: no page in ${site} carries data-searched, so there is nothing to find.`,
    );
  });

  test('reports a page that states no language, and writes no index', async () => {
    await write({ 'nl/index.html': page('', 'summary', 'Samenvatting') });
    await expect(writeSearchIndex(site)).rejects.toThrow(
      'Search index: nl/index.html does not state its language in <html lang>.',
    );
    expect(await readdir(site)).toEqual(['nl']);
  });

  test('reports a place that it cannot write to', async () => {
    await write(small);
    await expect(writeSearchIndex(join(site, 'nl/index.html'))).rejects.toThrow(/ENOTDIR|carries data-searched/);
  });
});
