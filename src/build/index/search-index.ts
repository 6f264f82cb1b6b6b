import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageParts } from '../../run/page-parts.ts';
import { isLocale, type Locale, locales, perLocale } from '../../schema/locales.ts';
import { catalogueText } from '../../search/catalogue.ts';
import { pieceFolder } from '../../contract/disk/packed-index.ts';
import { kinds } from '../../search/kinds.ts';
import { type LanguageManifest, manifestName, manifestText } from '../../search/manifest.ts';
import { fileWriter } from '../file-writer.ts';
import { catalogue, type Entry, kindCounts } from './catalogue.ts';
import { dutchParts, splitter } from './compounds.ts';
import { indexedText, searchablePage } from './page-text.ts';
import { packedIndex } from './packed-index.ts';
import { engineMarkup, languageIndex, pagefindFiles } from './pagefind.ts';
import { queue } from './queue.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { bundleFolder } from '../../search/bundle.ts';
import type { IndexedPage, IndexFile } from './indexed-page.ts';

/** The entries that have a page in a language, in the order of the index. */
type Entries = Readonly<Record<Locale, readonly Entry[]>>;

/** The index of a site, made while its pages are. */
export interface SiteIndex {
  /**
   * Takes up a page of the site, by its file below it and its pieces; those of a language come in the order of their
   * addresses. Resolves when the engine asks for the next.
   */
  readonly add: (file: string, page: PageParts) => Promise<void>;
  /**
   * Writes what the browser loads to its folder below `siteDir`: an index per language, the words in it, and what
   * filters need; and the same as scripts to `siteDir/disk`. Resolves to how many pages can be found.
   */
  readonly write: (siteDir: string) => Promise<{ pages: number }>;
  /** Lets go of the engine of an index that will not be written. Resolves when it is gone: there is one at a time. */
  readonly drop: () => Promise<void>;
}

/** Begins an index. What goes wrong is an error of one line, and then nothing is written. */
export function siteIndex(): SiteIndex {
  const entries = perLocale((): Entry[] => []);
  const pages = queue<IndexedPage>();
  const split = splitter(dutchParts());
  const files = pagefindFiles(pages.values);
  // Whoever adds or writes is told.
  files.catch(() => undefined);
  return {
    add: async (file, parts) => {
      const page = searchablePage(parts);
      if (!page) return;
      const { lang } = page;
      if (!isLocale(lang)) throw new Error(`Search index: ${file} does not state its language in <html lang>.`);
      const entry = { path: file.slice(`${lang}/`.length, -'index.html'.length), record: page.record };
      entries[lang].push(entry);
      await Promise.race([
        pages.put({ url: urlOf(lang, entry), ...indexedText({ ...page, lang }, engineMarkup, split) }),
        files,
      ]);
    },
    write: async (siteDir) => {
      const found = locales.reduce((sum, lang) => sum + entries[lang].length, 0);
      pages.end(found > 0 ? undefined : nothingToFind(siteDir));
      writeFiles(siteDir, await files, entries);
      return { pages: found };
    },
    drop: async () => {
      pages.end(new Error('Search index: nobody asks for it any more.'));
      await files.catch(() => undefined);
    },
  };
}

const nothingToFind = (siteDir: string): Error =>
  new Error(`Search index: no page in ${siteDir} carries data-searched, so there is nothing to find.`);

function writeFiles(siteDir: string, engine: readonly IndexFile[], entries: Entries): void {
  // What the first language says of an entry that is in several.
  const inAnyLanguage = locales.toReversed().flatMap((lang) => entries[lang]);
  const all = [...new Map(inAnyLanguage.map((entry) => [entry.path, entry])).values()].toSorted(byKindAndPath);
  const own = locales.flatMap((lang) => ownIndex(engine, entries, all, lang));
  const files = [...engine, ...ownFiles(own, kindCounts(all))];
  for (const folder of [bundleFolder, pieceFolder]) rmSync(join(siteDir, folder), { recursive: true, force: true });
  const write = fileWriter(siteDir);
  for (const { path, content } of files) write(join(bundleFolder, path), content);
  for (const { path, content } of packedIndex(files)) write(path, content);
}

const byKindAndPath = (a: Entry, b: Entry): number =>
  kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind) || (a.path < b.path ? -1 : 1);

const urlOf = (lang: Locale, { path }: Entry): string => `/${lang}/${path}`;

/** What the index has of a language, besides what its engine needs. */
interface OwnIndex {
  readonly lang: Locale;
  readonly hash: string;
  /** The entries without a page in this language. */
  readonly missing: readonly number[];
  readonly catalogue: string;
  readonly words: readonly IndexFile[];
}

function ownIndex(files: readonly IndexFile[], entries: Entries, all: readonly Entry[], lang: Locale): OwnIndex[] {
  const index = languageIndex(files, lang);
  if (!index) return [];
  const urls = entries[lang].map((entry) => urlOf(lang, entry));
  if (index.fragments.some(({ url }, place) => url !== urls[place]))
    throw new Error('Search index: the engine lists the pages in another order than they were added.');
  const paths = new Map(entries[lang].map((entry) => [entry.path, entry]));
  return [
    {
      lang,
      hash: index.hash,
      missing: all.flatMap(({ path }, place) => (paths.has(path) ? [] : [place])),
      catalogue: catalogueText(catalogue(all.map((entry) => paths.get(entry.path) ?? entry))),
      words: vocabularyFiles(index.fragments, lang),
    },
  ];
}

/** The words and what filters need, in a folder named for their contents, and the file that leads to them. */
function ownFiles(indexes: readonly OwnIndex[], counts: readonly number[]): IndexFile[] {
  const files = indexes.flatMap(({ lang, catalogue, words }) => [
    ...words,
    { path: `catalogue-${lang}`, content: gzipSync(catalogue, { level: 9 }) },
  ]);
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const folder = hash.digest('hex').slice(0, 10);
  const languages = indexes.map(({ lang, hash, missing, words }) => {
    const manifest: LanguageManifest = { hash, letters: words.map(({ path }) => path.slice(-1)).join(''), missing };
    return [lang, manifest] as const;
  });
  const manifest = manifestText({ folder, counts, languages: Object.fromEntries(languages) });
  return [
    { path: manifestName, content: new TextEncoder().encode(manifest) },
    ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ];
}
