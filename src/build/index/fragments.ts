import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';
import type { Locale } from '../../schema/locales.ts';
import { pageIds } from '../../search/page-ids.ts';

const signature = 'pagefind_dcd'.length;
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), page_count: z.number() })),
});
const fragmentSchema = z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });

/** What the index holds of a page. */
export type Fragment = z.output<typeof fragmentSchema>;

export interface LanguageIndex {
  /** The name of the file that lists its pages. */
  readonly hash: string;
  /** Its pages, in the order of that list. */
  readonly fragments: readonly Fragment[];
}

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
  const fragments = ids.map((id) =>
    fragmentSchema.parse(JSON.parse(decoder.decode(decoded(byPath.get(`fragment/${id}.pf_fragment`))))),
  );
  return { hash: own.hash, fragments };
}
