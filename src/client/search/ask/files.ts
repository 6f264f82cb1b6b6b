import type { Locale } from '../../../schema/locales.ts';
import { type Manifest, manifestName, parseManifest } from '../../../search/manifest.ts';
import { emptyShard, parseShard, type Shard, shardOf } from '../../../search/vocabulary.ts';
import type { Reach } from './reach.ts';

/** What the index holds besides what the engine searches, read from the site as it is needed, each file once. */
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

/** The bytes of a file that is kept compressed. Rejects where there is none. */
export async function unzipped(response: Promise<Response>): Promise<ArrayBuffer> {
  const { ok, status, url, body } = await response;
  if (!ok || !body) throw new Error(`${url} answers ${status}.`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** The ids of the pages in an index of a language, in the order of entries, as its engine names them. */
type ListPages = (lang: Locale, hash: string) => Promise<readonly string[]>;

/** Rejects where the site has no index, as under `astro dev`. */
export async function openSearchFiles(bundle: string, { fetch }: Reach, listPages: ListPages): Promise<SearchFiles> {
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
    const ids = await listPages(lang, hash);
    const places = Array.from({ length: all }, (_, place) => place).filter((place) => !missing.includes(place));
    return new Map(places.flatMap((place, index) => (ids[index] === undefined ? [] : [[ids[index], place]])));
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
