import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBooks } from '../../src/epub/write-books.ts';
import { filesOf, writeFiles } from '../fixtures/files.ts';
import { aPrintPage, someData } from '../fixtures/print-page.ts';
import { aFolder } from '../fixtures/written-dossier.ts';
import { bookFaults, readBook } from '../harness/book.ts';

function aSite(files: Record<string, string>): string {
  const site = aFolder();
  writeFiles(site, files);
  return site;
}

test('each language gets a book beside its pages, made from its print edition', async () => {
  const site = aSite({ 'nl/print/index.html': aPrintPage('nl'), 'en/print/index.html': aPrintPage('en') });
  await writeBooks(site, someData(), ['nl', 'en']);
  for (const locale of ['nl', 'en']) {
    const made = readBook(readFileSync(path.join(site, locale, 'dossier.epub')));
    expect(bookFaults(made)).toEqual([]);
    expect(made.get('EPUB/package.opf')).toContain(`<dc:language>${locale}</dc:language>`);
    expect(made.get('EPUB/book.css')).toBe(readFileSync('src/epub/book.css', 'utf8'));
  }
});

test('only the languages that are asked for get one', async () => {
  const site = aSite({ 'nl/print/index.html': aPrintPage('nl') });
  await writeBooks(site, someData(), ['nl']);
  expect(Object.keys(filesOf(site))).toEqual(['nl/dossier.epub', 'nl/print/index.html']);
});

test.each([
  [
    'that is missing',
    {},
    'en/print/index.html is missing, and dossier.epub is made from it. Build the print edition first.',
  ],
  [
    'that is no print edition',
    { 'en/print/index.html': '<p>Nothing.</p>' },
    'en/print/index.html cannot become a book: it needs a section with the id part-contents, and other parts beside it.',
  ],
])('a print edition %s is one line', async (_what, files, message) => {
  await expect(writeBooks(aSite(files), someData(), ['en'])).rejects.toThrow(new Error(message));
});
