import { close, createIndex, type IndexFile } from 'pagefind';

/** How long one request to Pagefind may take. It needs about a quarter of a minute for 8,000 pages. */
const patience = 10 * 60_000;

/**
 * How many places of words go into one file of the index. Pagefind's own measure makes files of about 30 kB, of which a
 * word needs a fraction; these are about 6 kB.
 */
const chunkSize = '4000';

/** Files of the bundle that no page of ours loads: Pagefind's interfaces, and stemming for pages without a language. */
const unused = /^pagefind(?:-(?:ui|modular-ui|component-ui|highlight)\.\w+|\.js)$|^wasm\.unknown\./;

/** A page for the index: its address below the base, and its HTML. */
export interface IndexedPage {
  readonly url: string;
  readonly html: string;
}

/**
 * The files that Pagefind makes of pages, in their order. They are asked for and not written by Pagefind: a path that it
 * cannot write to ends its process without an answer.
 */
export async function pagefindFiles(pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  try {
    const { index } = await answer(createIndex());
    if (!index) throw new Error('Search index: Pagefind did not start an index.');
    for await (const { url, html } of pages) await answer(index.addHTMLFile({ url, content: html }));
    const { files } = await answer(index.getFiles());
    return files.filter(({ path }) => !unused.test(path));
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
