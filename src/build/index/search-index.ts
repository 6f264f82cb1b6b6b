import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isLocale, type Locale, locales, perLocale } from '../../schema/locales.ts';
import { catalogueText } from '../../search/catalogue.ts';
import { pieceFolder } from '../../contract/disk/packed-index.ts';
import { kinds } from '../../search/kinds.ts';
import { type LanguageManifest, manifestName, manifestText } from '../../search/manifest.ts';
import { catalogue, type Entry, kindCounts } from './catalogue.ts';
import { dutchParts, splitter } from './compounds.ts';
import { indexedText, searchablePage } from './page-text.ts';
import { packedIndex } from './packed-index.ts';
import { languageIndex, pagefindFiles } from './pagefind.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { bundleFolder } from '../../search/bundle.ts';
import type { IndexedPage, IndexFile } from './indexed-page.ts';

/** The entries that have a page in a language, in the order of the index. */
type Entries = Readonly<Record<Locale, readonly Entry[]>>;

/**
 * Indexes the HTML in `siteDir` and writes what the browser loads to its folder below `siteDir`: an index per language, the
 * words in it, and what filters need; and the same as scripts to `siteDir/disk`. Returns how many pages can be found.
 * Throws an error of one line, and then leaves nothing behind.
 */
export async function writeSearchIndex(siteDir: string): Promise<{ pages: number }> {
  const bundle = join(siteDir, bundleFolder);
  for (const folder of [bundle, join(siteDir, pieceFolder)]) await rm(folder, { recursive: true, force: true });
  const entries = await readEntries(siteDir);
  const pages = locales.reduce((sum, lang) => sum + entries[lang].length, 0);
  if (pages === 0) {
    throw new Error(`Search index: no page in ${siteDir} carries data-searched, so there is nothing to find.`);
  }
  const engine = await pagefindFiles(indexedPages(siteDir, entries));
  // Of an entry in several languages, what the first says of it.
  const inAnyLanguage = locales.toReversed().flatMap((lang) => entries[lang]);
  const all = [...new Map(inAnyLanguage.map((entry) => [entry.path, entry])).values()].toSorted(byKindAndPath);
  const own = locales.flatMap((lang) => ownIndex(engine, entries, all, lang));
  const files = [...engine, ...ownFiles(own, kindCounts(all))];
  for (const { path, content } of files) await write(join(bundle, path), content);
  for (const { path, content } of packedIndex(files)) await write(join(siteDir, path), content);
  return { pages };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const byKindAndPath = (a: Entry, b: Entry): number =>
  kinds.indexOf(a.record.kind) - kinds.indexOf(b.record.kind) || (a.path < b.path ? -1 : 1);

async function readEntries(siteDir: string): Promise<Entries> {
  const entries = perLocale((): Entry[] => []);
  for await (const file of glob('**/index.html', { cwd: siteDir })) {
    const page = searchablePage(await readFile(join(siteDir, file), 'utf8'));
    if (!page) continue;
    if (!isLocale(page.lang)) throw new Error(`Search index: ${file} does not state its language in <html lang>.`);
    entries[page.lang].push({ path: file.slice(`${page.lang}/`.length, -'index.html'.length), record: page.record });
  }
  return perLocale((lang) => entries[lang].toSorted(byKindAndPath));
}

const urlOf = (lang: Locale, { path }: Entry): string => `/${lang}/${path}`;

// Read a second time, because the texts of a large site together are more than memory should hold.
async function* indexedPages(siteDir: string, entries: Entries): AsyncGenerator<IndexedPage> {
  const split = splitter(dutchParts());
  for (const lang of locales) {
    for (const entry of entries[lang]) {
      const page = searchablePage(await readFile(join(siteDir, lang, entry.path, 'index.html'), 'utf8'));
      if (page) yield { url: urlOf(lang, entry), ...indexedText({ ...page, lang }, split) };
    }
  }
}

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
