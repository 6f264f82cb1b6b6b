import { gunzipSync } from 'fflate';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { htmlEscaped } from '../../document/html.ts';
import type { Locale } from '../../schema/locales.ts';
import { pageIds } from '../../search/page-ids.ts';
import type { EngineMarkup } from './bare-main.ts';
import type { Fragment, IndexedPage, IndexFile, LanguageIndex } from './indexed-page.ts';

/** How long one request to Pagefind may take. It needs about a quarter of a minute for 8,000 pages. */
const patience = 10 * 60_000;

/**
 * How many places of words go into one file of the index. Pagefind's own measure makes files of about 30 kB, of which a
 * word needs a fraction; these are about 6 kB.
 */
const chunkSize = '4000';

/** Files of the bundle that no page of ours loads: Pagefind's interfaces, and stemming for pages without a language. */
const unused = /^pagefind(?:-(?:ui|modular-ui|component-ui|highlight)\.\w+|\.js)$|^wasm\.unknown\./;

const field = ([name, value]: IndexedPage['fields'][number]): string =>
  value ? `<meta data-pagefind-meta="${name}[content]" content="${htmlEscaped(value)}">` : '';

/** What tags tell Pagefind. It treats as plain, and as part of a line, more than the elements that are named here. */
export const engineMarkup: EngineMarkup = {
  weight: 'data-pagefind-weight',
  plain: new Set('a abbr b bdo cite code dfn em i kbd q samp small span strong sub sup time var'.split(' ')),
};

/** A page as Pagefind reads it. */
export const pagefindHtml = ({ lang, fields, html }: IndexedPage): string =>
  `<!doctype html><html lang="${lang}"><head>${fields.map(field).join('')}</head><body data-pagefind-body>${html}</body></html>`;

/**
 * The files that Pagefind makes of pages, in their order. They are asked for and not written by Pagefind: a path that it
 * cannot write to ends its process without an answer.
 */
export async function pagefindFiles(pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  try {
    const { index } = await answer(createIndex());
    if (!index) throw new Error('Search index: Pagefind did not start an index.');
    for await (const page of pages) await answer(index.addHTMLFile({ url: page.url, content: pagefindHtml(page) }));
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

const signature = 'pagefind_dcd'.length;
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), page_count: z.number() })),
});
const fragmentSchema = z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });

const decoder = new TextDecoder();
const decoded = (file: IndexFile | undefined): Uint8Array => {
  if (!file) throw new Error('Search index: Pagefind left out a file that its index names.');
  return gunzipSync(file.content).subarray(signature);
};

/** Reads what Pagefind wrote of a language; `undefined` where it has no page in it. */
export function languageIndex(files: readonly IndexFile[], lang: Locale): LanguageIndex | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const entry = byPath.get('pagefind-entry.json');
  if (!entry) throw new Error('Search index: Pagefind wrote no pagefind-entry.json.');
  const own = entrySchema.parse(JSON.parse(decoder.decode(entry.content))).languages[lang];
  if (!own) return undefined;
  const ids = pageIds(decoded(byPath.get(`pagefind.${own.hash}.pf_meta`)), lang).slice(0, own.page_count);
  const fragments = ids.map((id): Fragment =>
    fragmentSchema.parse(JSON.parse(decoder.decode(decoded(byPath.get(`fragment/${id}.pf_fragment`))))),
  );
  return { hash: own.hash, fragments };
}
