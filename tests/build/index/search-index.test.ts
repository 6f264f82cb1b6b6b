import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteIndex } from '../../../src/build/index/search-index.ts';
import { parseManifest } from '../../../src/search/manifest.ts';
import type { PageParts } from '../../../src/run/page-parts.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-index-'));
});

afterEach(() => rm(site, { recursive: true, force: true }));

const page = (lang: string, kind: string, text: string) => {
  const record = JSON.stringify({ kind, title: text, names: [text] }).replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${lang}"><meta name="dossier.search" content="${record}"><title>t</title><main data-searched><h1>${text}</h1></main></html>`;
};

/** A page as Astro leaves it to a build. */
function parts(html: string): PageParts {
  const [at, end] = [html.indexOf('>', html.indexOf('<main')) + 1, html.indexOf('</main>')];
  return { before: html.slice(0, at), main: html.slice(at, end), after: html.slice(end) };
}

/** Indexes pages, and writes the index to the site. */
async function index(pages: Record<string, string>, folder = site): Promise<{ pages: number }> {
  const made = siteIndex();
  try {
    for (const [file, html] of Object.entries(pages)) await made.add(file, parts(html));
    return await made.write(folder);
  } finally {
    await made.drop();
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

describe('siteIndex', () => {
  const small = {
    'en/index.html': page('en', 'summary', 'Summary'),
    'nl/index.html': page('nl', 'summary', 'Samenvatting'),
    'nl/actors/europol/index.html': page('nl', 'actors', 'Europol'),
    'nl/print/index.html': '<!doctype html><html lang="nl"><title>t</title><main><h1>Europol</h1></main></html>',
  };

  test('counts the pages with data-searched and ships an index and the words of each language, and no interface', async () => {
    expect(await index(small)).toEqual({ pages: 3 });
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
    await index(small);
    const { counts, languages } = await manifest();
    expect(counts).toEqual([1, 1, 0, 0, 0, 0]);
    expect([languages.nl?.missing, languages.en?.missing]).toEqual([[], [1]]);
  });

  test('names of actors are marked among the words', async () => {
    await index(small);
    const { folder } = await manifest();
    const words = gunzipSync(await readFile(join(site, 'pagefind', folder, 'words-nl-e'))).toString();
    expect(words).toBe('europol*');
  });

  test('writes the same bytes for the same site', async () => {
    const contents = async () => {
      await index(small);
      const paths = await bundleFiles();
      return Promise.all(paths.map(async (path) => [path, (await readFile(path)).toString('base64')]));
    };
    expect(await contents()).toEqual(await contents());
  });

  test('leaves nothing of an earlier index behind', async () => {
    await mkdir(join(site, 'pagefind/fragment'), { recursive: true });
    await writeFile(join(site, 'pagefind/fragment/nl_0000000.pf_fragment'), 'old');
    await index(small);
    await expect(readFile(join(site, 'pagefind/fragment/nl_0000000.pf_fragment'))).rejects.toThrow('ENOENT');
  });

  test('reports a site where no page carries data-searched', async () => {
    await expect(index({ 'nl/print/index.html': small['nl/print/index.html'] })).rejects.toThrow(
      `Search index: no page in ${site} carries data-searched, so there is nothing to find.`,
    );
  });

  test('reports a page that states no language, and writes no index', async () => {
    await expect(index({ 'nl/index.html': page('', 'summary', 'Samenvatting') })).rejects.toThrow(
      'Search index: nl/index.html does not state its language in <html lang>.',
    );
    expect(await readdir(site)).toEqual([]);
  });

  test('reports a place that it cannot write to', async () => {
    await writeFile(join(site, 'file'), '');
    await expect(index(small, join(site, 'file'))).rejects.toThrow('ENOTDIR');
  });
});
