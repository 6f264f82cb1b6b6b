import { type Locale, locales } from '../../../schema/locales.ts';
import type { Engine } from '../ask/engine.ts';
import { kindAt, type LanguageManifest } from '../../../search/manifest.ts';
import type { SearchIndex } from '../ask/search.ts';
import { emptyShard, type Shard, shardOf, vocabulary } from '../../../search/vocabulary.ts';
import { diskEngine } from './disk-engine.ts';
import { type DiskIndex, indexFile } from '../../../contract/disk/index-script.ts';
import { loadScript } from '../../disk/load-script.ts';

/** The words of a quotation are what readers look for. */
const weightOfQuotes = 2;

/** A language of the index, ready to be searched. */
interface Language {
  readonly lang: Locale;
  readonly counts: readonly number[];
  readonly manifest: LanguageManifest;
  readonly catalogue: string;
  readonly shards: ReadonlyMap<string, Shard>;
  readonly engine: Engine;
  readonly entries: ReadonlyMap<string, number>;
}

async function language({ counts, missing, catalogue, pages }: DiskIndex, lang: Locale): Promise<Language> {
  const { words, names } = vocabulary(pages);
  const shards = new Map([...Map.groupBy(words, shardOf)].map(([letter, words]) => [letter, { words, names }]));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const entries = Array.from({ length: all }, (_, entry) => entry).filter((entry) => !missing.includes(entry));
  const weight = (place: number) => (kindAt({ counts }, entries[place] ?? 0) === 'quotes' ? weightOfQuotes : 1);
  return {
    lang,
    counts,
    manifest: { hash: '', letters: '', missing },
    catalogue,
    shards,
    engine: await diskEngine(pages, lang, (word) => shards.get(shardOf(word)) ?? emptyShard, weight),
    entries: new Map(entries.map((entry, place) => [String(place), entry])),
  };
}

/** All languages that have an index. Rejects where none has. */
async function readLanguages(root: string): Promise<readonly Language[]> {
  // A dossier in one language has no script for the other.
  await Promise.allSettled(locales.map((lang) => loadScript(root + indexFile(lang))));
  const indexes = locales.flatMap((lang) => {
    const index = globalThis.dossierIndex?.[lang];
    return index ? [language(index, lang)] : [];
  });
  if (indexes.length === 0) throw new Error('The site has no index.');
  return Promise.all(indexes);
}

/** The index of a site that is opened from disk, at its root. It is read as a whole, when it is first asked for. */
export function diskIndex(root: string): SearchIndex {
  let reading: Promise<readonly Language[]> | undefined;
  const open = () => (reading ??= readLanguages(root));
  const inLanguage = async (wanted: Locale): Promise<Language> => {
    const found = (await open()).find(({ lang }) => lang === wanted);
    if (!found) throw new Error(`The index has no page in “${wanted}”.`);
    return found;
  };
  return {
    openFiles: async () => {
      const languages = await open();
      return {
        manifest: {
          folder: '',
          counts: languages[0]?.counts ?? [],
          languages: Object.fromEntries(languages.map(({ lang, manifest }) => [lang, manifest])),
        },
        shard: async (lang, word) => (await inLanguage(lang)).shards.get(shardOf(word)) ?? emptyShard,
        shards: async (lang) => [...(await inLanguage(lang)).shards.values()],
        entries: async (lang) => (await inLanguage(lang)).entries,
        catalogue: async (lang) => (await inLanguage(lang)).catalogue,
      };
    },
    startEngine: (lang) => ({
      rest: () => undefined,
      search: async (term) => (await inLanguage(lang)).engine.search(term),
      page: async (match) => (await inLanguage(lang)).engine.page(match),
    }),
  };
}
