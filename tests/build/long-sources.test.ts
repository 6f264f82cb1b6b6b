import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/schema/locales.ts';
import { parseCatalogue } from '../../src/search/catalogue.ts';
import { seamless } from '../../src/search/seam.ts';
import { longTexts } from '../fixtures/long-sources.ts';
import { builtSite } from '../harness/built-site.ts';
import { attribute, elementsOf, elementsOfPage, hasClass, textOf } from '../harness/html-elements.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';
import { packedFiles, pagesOnDisk } from '../harness/packed-index.ts';
import { siteFiles } from '../harness/pages.ts';

const site = await builtSite('long');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
const pages = siteFiles(site).filter((file) => file.endsWith('.html'));
const zipped = (file: string): number => gzipSync(readFileSync(path.join(site, file))).length;

/** The pages of a source, in the order of its parts. */
const partsOf = (locale: string, id: string): string[] =>
  ['', '2/', '3/', '4/']
    .map((part) => `${locale}/sources/${id}/${part}index.html`)
    .filter((file) => pages.includes(file));

/** The page with the sheets that it loads, compressed. */
const withSheets = (file: string): number =>
  elementsOfPage(read(file))
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .reduce((sum, sheet) => sum + zipped(path.join(path.dirname(file), attribute(sheet, 'href') ?? '')), zipped(file));

describe('a source that is longer than a page', () => {
  test('is in parts below its address, the same in each language, and no other file stands there', () => {
    for (const locale of locales)
      expect(pages.filter((file) => /^\w\w\/sources\/\w+\/./.test(file) && file.startsWith(locale))).toEqual(
        ['artikel/', 'brief/2/', 'brief/', 'verslag/2/', 'verslag/3/', 'verslag/'].map(
          (part) => `${locale}/sources/${part}index.html`,
        ),
      );
  });

  test('has pages of at most 60 kB with their sheets where its text is shown, and of 15 kB where only passages are', () => {
    for (const locale of locales) {
      for (const file of partsOf(locale, 'verslag')) expect(withSheets(file)).toBeLessThan(60_000);
      for (const file of partsOf(locale, 'brief')) expect(zipped(file)).toBeLessThan(15_000);
    }
  });

  test('is shown as a whole, each paragraph once, and found as a whole', () => {
    const paragraphs = longTexts.verslag.split('\n\n');
    for (const locale of locales) {
      const parts = partsOf(locale, 'verslag');
      const shown = parts.flatMap((file) =>
        elementsOfPage(read(file))
          .filter((element) => element.tagName === 'p' && attribute(element, 'class') === 'text')
          .map((element) =>
            textOf(element)
              .replace(/(?<=\.) *\d+(?= )/, '')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
      );
      expect(shown).toEqual(paragraphs);
    }
  });

  test('is found in the part that has the words', () => {
    const found = pagesOnDisk(site).filter(({ url }) => url.startsWith('/nl/sources/verslag/'));
    const holding = longTexts.verslag
      .split('\n\n')
      .map((text) => found.filter(({ content }) => seamless(content).includes(text)));
    expect(holding.filter((pages) => pages.length !== 1)).toEqual([]);
  });

  test('has each passage in one part, to which what rests on it leads, and back', () => {
    expect(brokenLinks(site)).toEqual([]);
    for (const [id, count] of [
      ['verslag', 100],
      ['brief', 150],
    ] as const) {
      const ids = partsOf('nl', id).flatMap((file) =>
        [...read(file).matchAll(/ id="(passage-\d+-\d+)"/g)].map(([, passage]) => passage),
      );
      expect(ids).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
    }
    const links = elementsOfPage(read('nl/events/gebeurtenis-99/index.html')).flatMap(
      (element) => attribute(element, 'href') ?? [],
    );
    expect(links.filter((href) => href.includes('#passage-')).map((href) => href.replace(/#.*/, ''))).toEqual([
      '../../sources/brief/2/',
      '../../sources/verslag/3/',
    ]);
  });

  test('says on each part which it is, and leads to all others and to its first page', () => {
    const file = 'en/sources/verslag/2/index.html';
    const elements = elementsOfPage(read(file));
    const texts = (tagName: string): string[] =>
      elements.filter((element) => element.tagName === tagName).map((element) => textOf(element).trim());
    expect(texts('h1')).toEqual(['Bron verslag, part 2 of 3']);
    expect(texts('title')).toEqual(['Bron verslag, part 2 of 3 – A dossier']);
    const [trail, parts] = ['breadcrumb', 'parts'].map((name) =>
      elements
        .filter((element) => element.tagName === 'nav' && attribute(element, 'class')?.split(' ')[0] === name)
        .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
        .join(),
    );
    expect(trail).toMatch(/Sources Bron verslag$/);
    expect(parts).toMatch(/^Part 2 of 3, with \d\d passages 1 2 3$/);
    const ways = elements
      .filter((element) => element.tagName === 'div' && ['prev', 'next'].some((way) => hasClass(element, way)))
      .map((element) => [textOf(element), ...elementsOf(element).flatMap((each) => attribute(each, 'href') ?? [])]);
    expect(ways.map(([text = '', ...hrefs]) => [text.replace(/\s+/g, ' ').trim(), ...hrefs])).toEqual([
      ['Previous part part 1 of 3', '../'],
      ['Next part part 3 of 3', '../3/'],
    ]);
    const languages = elements.filter((element) => element.tagName === 'a' && attribute(element, 'hreflang') === 'nl');
    expect(languages.map((element) => attribute(element, 'href'))).toContain('../../../../nl/sources/verslag/2/');
  });

  test('is one source among those that search is narrowed down by', () => {
    const [, catalogue] = [...packedFiles(site)].find(([file]) => file.endsWith('catalogue-nl')) ?? [];
    const { sources } = parseCatalogue(catalogue ? gunzipSync(catalogue).toString() : '');
    expect(sources.map(([id]) => id)).toEqual(['artikel', 'brief', 'verslag']);
  });

  test('is valid HTML', async () => {
    expect(await invalidHtml(site, [...partsOf('nl', 'brief'), ...partsOf('en', 'verslag')])).toEqual([]);
  });
});
