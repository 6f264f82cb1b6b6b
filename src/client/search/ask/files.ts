import type { Locale } from '../../../schema/locales.ts';
import { type Manifest, manifestName, parseManifest } from '../../../search/manifest.ts';
import { pageIds } from '../../../search/page-ids.ts';
import { emptyShard, parseShard, type Shard, shardOf } from '../../../search/vocabulary.ts';

/** What the index holds besides that for Pagefind, read from the site as it is needed, each file once. */
export interface SearchFiles {
  readonly manifest: Manifest;
  /** The words of a language that start like this one. */
  readonly shard: (lang: Locale, word: string) => Promise<Shard>;
  /** All words of a language. */
  readonly shards: (lang: Locale) => Promise<readonly Shard[]>;
  /** Which entry each page of the index is about. */
  readonly entries: (lang: Locale) => Promise<ReadonlyMap<string, number>>;
  readonly catalogue: (lang: Locale) => Promise<string>;
}

async function unzipped(response: Promise<Response>): Promise<ArrayBuffer> {
  const { ok, status, url, body } = await response;
  if (!ok || !body) throw new Error(`${url} answers ${status}.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Rejects where the site has no index, as under `astro dev`. */
export async function openSearchFiles(bundle: string): Promise<SearchFiles> {
  const response = await fetch(bundle + manifestName, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const manifest = parseManifest(await response.text());
  const { folder, counts, languages } = manifest;
  const texts = new Map<string, Promise<string>>();
  const text = (name: string): Promise<string> => {
    const before = texts.get(name);
    if (before) return before;
    const loading = unzipped(fetch(`${bundle}${folder}/${name}`)).then((bytes) => new TextDecoder().decode(bytes));
    texts.set(name, loading);
    return loading;
  };
  const letters = (lang: Locale): string => languages[lang]?.letters ?? '';
  const byLetter = async (lang: Locale, letter: string): Promise<Shard> =>
    letters(lang).includes(letter) ? parseShard(await text(`words-${lang}-${letter}`)) : emptyShard;

  const all = counts.reduce((sum, count) => sum + count, 0);
  const entries = new Map<Locale, Promise<Map<string, number>>>();
  const loadEntries = async (lang: Locale): Promise<Map<string, number>> => {
    const { hash = '', missing = [] } = languages[lang] ?? {};
    // Pagefind's worker has loaded it before; nothing is loaded twice.
    const meta = await unzipped(fetch(`${bundle}pagefind.${hash}.pf_meta`, { cache: 'force-cache' }));
    const places = Array.from({ length: all }, (_, place) => place).filter((place) => !missing.includes(place));
    return new Map(
      pageIds(new Uint8Array(meta), lang)
        .slice(0, places.length)
        .map((id, index) => [id, places[index] ?? 0]),
    );
  };
  return {
    manifest,
    shard: (lang, word) => byLetter(lang, shardOf(word)),
    shards: (lang) => Promise.all(Array.from(letters(lang), (letter) => byLetter(lang, letter))),
    entries: (lang) => {
      const loading = entries.get(lang) ?? loadEntries(lang);
      entries.set(lang, loading);
      return loading;
    },
    catalogue: (lang) => text(`catalogue-${lang}`),
  };
}
