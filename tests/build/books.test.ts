import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookBytes } from '../fixtures/book.ts';
import { generatedDossier } from '../fixtures/generated-dossier.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { bookFaults, readBook, readBookFiles } from '../harness/book.ts';
import { listedPages, pdfWords, wrongPages } from '../harness/book-pages.ts';
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

  test.each(books)('list every page of their PDFs at the words with which it begins: $book', async ({ book: file }) => {
    const pages = await pdfWords(readFileSync(path.join(site, file.replace('.epub', '.pdf'))));
    const listed = listedPages(readBook(readFileSync(path.join(site, file))));
    expect(listed.map(({ label }) => label)).toEqual(pages.map((_, index) => String(index + 1)));
    expect(wrongPages(listed, pages)).toEqual([]);
  });

  test.each(books)('have a cover of points beside the one that is drawn: $book', ({ book: file }) => {
    const picture = readBookFiles(readFileSync(path.join(site, file))).get('EPUB/cover.png');
    // A PNG has its size in the first of its parts.
    const [width, height] = [16, 20].map((at) => picture?.readUInt32BE(at));
    expect([picture?.toString('latin1', 1, 4), width, height]).toEqual(['PNG', 1600, 2400]);
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

test('the books of a generated dossier list every page of their PDFs at the words with which it begins', async () => {
  const content = await generatedDossier(10);
  const out = path.join(aFolder(), 'site');
  const run = (...command: string[]) => execFileSync(process.execPath, ['src/cli/dossier.ts', ...command]);
  run('verify', '--content', content);
  run('build', '--content', content, '--out', out);
  rmSync(content, { recursive: true });
  for (const { book: file } of books) {
    const pages = await pdfWords(readFileSync(path.join(out, file.replace('.epub', '.pdf'))));
    expect(pages.length).toBeGreaterThan(15);
    expect(wrongPages(listedPages(readBook(readFileSync(path.join(out, file)))), pages)).toEqual([]);
    if (hasEpubcheck) expect(await epubcheck(path.join(out, file))).toContain(nothing);
  }
}, 900_000);
