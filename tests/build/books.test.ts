import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookBytes } from '../fixtures/book.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { bookFaults, readBook } from '../harness/book.ts';
import { builtSite } from '../harness/built-site.ts';
import { epubcheck, hasEpubcheck } from '../harness/epubcheck.ts';

const site = await builtSite('site');
const nothing = '0 fatals / 0 errors / 0 warnings / 0 infos';
/** Where each edition is printed, and where its book stands. */
const books = [
  { print: 'nl/print/', book: 'nl/dossier.epub' },
  { print: 'en/print/', book: 'en/dossier.epub' },
  { print: 'print/', book: 'dossier-nl-en.epub' },
];

describe('the books of the first dossier', () => {
  test.each(books)('are sound: $book', ({ book: file }) => {
    expect(bookFaults(readBook(readFileSync(path.join(site, file))))).toEqual([]);
  });

  test.each(books)('are the same bytes when they are made again: $book', async ({ book: file }) => {
    const [first, second] = [site, await builtSite('again')].map((folder) => readFileSync(path.join(folder, file)));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(books)('hold every entry once: $book', ({ print: printed, book: file }) => {
    const entries = (text: string): string[] => [...text.matchAll(/ data-entry="([^"]+)"/g)].map(([, key = '']) => key);
    const print = readFileSync(path.join(site, printed, 'index.html'), 'utf8');
    const texts = readBook(readFileSync(path.join(site, file)));
    expect([...texts.values()].flatMap(entries)).toEqual(entries(print));
  });

  test.runIf(hasEpubcheck).each(books)('have nothing that epubcheck reports: $book', async ({ book: file }) => {
    expect(await epubcheck(path.join(site, file))).toContain(nothing);
  });
});

test.runIf(hasEpubcheck)('epubcheck has nothing to report of the smallest book with a part of each kind', async () => {
  const file = path.join(aFolder(), 'dossier.epub');
  writeFileSync(file, bookBytes());
  expect(await epubcheck(file)).toContain(nothing);
});
