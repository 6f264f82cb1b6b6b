import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) });

/** Files of the bundle that no page of ours loads: the older interfaces, and stemming for pages without a language. */
const unused = /^pagefind-(?:ui|modular-ui|highlight)\.|^wasm\.unknown\./;

/** How long one request to Pagefind may take. It needs about a quarter of a minute for 8,000 pages. */
const patience = 10 * 60_000;

/**
 * Indexes the HTML in `siteDir` and writes the bundle that the browser loads to `siteDir/pagefind`, one index per
 * language. Returns how many pages can be found. Throws an error of one line, and then leaves no bundle behind.
 */
export async function writeSearchIndex(siteDir: string): Promise<{ pages: number }> {
  const bundle = join(siteDir, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  if (!(await hasSearchablePage(siteDir))) {
    throw new Error(`Search index: no page in ${siteDir} carries data-pagefind-body, so there is nothing to find.`);
  }
  const files = await bundleFiles(siteDir);
  const pages = countPages(files, siteDir);
  for (const file of files.filter(({ path }) => !unused.test(path))) {
    const path = join(bundle, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.path === 'pagefind-component-ui.css' ? layered(file.content) : file.content);
  }
  return { pages };
}

// Where no page carries the attribute at all, Pagefind indexes every page, menus included.
async function hasSearchablePage(siteDir: string): Promise<boolean> {
  for await (const path of glob('**/*.html', { cwd: siteDir })) {
    if ((await readFile(join(siteDir, path), 'utf8')).includes('data-pagefind-body')) return true;
  }
  return false;
}

// The files are asked for and not written by Pagefind: a path that it cannot write to ends its process without an answer.
async function bundleFiles(siteDir: string): Promise<IndexFile[]> {
  try {
    const { index } = await answer(createIndex());
    if (!index) throw new Error('Search index: Pagefind did not start an index.');
    await answer(index.addDirectory({ path: siteDir }));
    const { files } = await answer(index.getFiles());
    return files;
  } finally {
    await close();
  }
}

/** What Pagefind answers, or an error with all that it reports. */
async function answer<T extends { errors: string[] }>(response: Promise<T>): Promise<T> {
  // A Pagefind process that has died answers nothing; without the timer, Node would then stop with exit code 0.
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Search index: Pagefind gave no answer.')), patience);
  try {
    const result = await Promise.race([response, silence]);
    if (result.errors.length > 0) throw new Error(`Search index: ${result.errors.join('; ').replace(/\s+/g, ' ')}`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

function countPages(files: readonly IndexFile[], siteDir: string): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Search index: Pagefind wrote no pagefind-entry.json.');
  const { languages } = entrySchema.parse(JSON.parse(new TextDecoder().decode(entry.content)));
  // Beside pages in a known language, Pagefind counts a page without `lang` to the language of most pages.
  if (languages['unknown']) throw new Error(`Search index: no page in ${siteDir} states its language in <html lang>.`);
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

// The interface's own rules outrank any class selector. In a layer below our components, the site's rules win instead.
const layered = (css: Uint8Array) => `@layer components.pagefind {\n${new TextDecoder().decode(css)}}\n`;
