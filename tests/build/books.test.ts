import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { book } from '../../src/epub/book.ts';
import { epubFile } from '../../src/epub/zip.ts';
import { locales } from '../../src/schema/locales.ts';
import { bookInput } from '../fixtures/book.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { bookFaults, readBook } from '../harness/book.ts';
import { builtSite } from '../harness/built-site.ts';
import { epubcheck, hasEpubcheck } from '../harness/epubcheck.ts';

const site = await builtSite('site');
const nothing = '0 fatals / 0 errors / 0 warnings / 0 infos';
const bookOf = (site: string, locale: string): string => path.join(site, locale, 'dossier.epub');

describe('the books of the first dossier', () => {
  test.each(locales)('are sound: %s', (locale) => {
    expect(bookFaults(readBook(readFileSync(bookOf(site, locale))))).toEqual([]);
  });

  test.each(locales)('are the same bytes when they are made again: %s', async (locale) => {
    const [first, second] = [site, await builtSite('again')].map((folder) => readFileSync(bookOf(folder, locale)));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(locales)('hold every entry once: %s', (locale) => {
    const entries = (text: string): string[] => [...text.matchAll(/ data-entry="([^"]+)"/g)].map(([, key = '']) => key);
    const print = readFileSync(path.join(site, locale, 'print/index.html'), 'utf8');
    const texts = readBook(readFileSync(bookOf(site, locale)));
    expect([...texts.values()].flatMap(entries)).toEqual(entries(print));
  });

  test.runIf(hasEpubcheck).each(locales)('have nothing that epubcheck reports: %s', async (locale) => {
    expect(await epubcheck(bookOf(site, locale))).toContain(nothing);
  });
});

test.runIf(hasEpubcheck)('epubcheck has nothing to report of the smallest book with a part of each kind', async () => {
  const file = path.join(aFolder(), 'dossier.epub');
  writeFileSync(file, epubFile(book(bookInput())));
  expect(await epubcheck(file)).toContain(nothing);
});
