import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBooks } from '../../../src/papers/epub/write-books.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote } from '../../fixtures/dossier.ts';
import { filesOf, writeFiles } from '../../fixtures/files.ts';
import { aFolder } from '../../fixtures/written-dossier.ts';
import { bookFaults, readBook } from '../../harness/book.ts';

const dossier = await assembled(
  aDossier({
    actors: [anActor({ name: { nl: 'Het parket', en: 'The office' } })],
    events: [anEvent({ date: '2024' })],
    quotes: [aQuote()],
  }),
);

/** A site with a page in each language, which no book is made of. */
function aSite(): string {
  const site = aFolder();
  writeFiles(site, { 'nl/index.html': 'Nederlands', 'en/index.html': 'English' });
  return site;
}

test('each language gets a book beside its pages, of the dossier in that language', async () => {
  const site = aSite();
  await writeBooks(site, dossier, ['nl', 'en']);
  const names = (['nl', 'en'] as const).map((locale) => {
    const made = readBook(readFileSync(path.join(site, locale, 'dossier.epub')));
    expect(bookFaults(made)).toEqual([]);
    expect(made.get('EPUB/book.css')).toBe(readFileSync('src/papers/epub/book.css', 'utf8'));
    const language = /<dc:language>([^<]*)<\/dc:language>/.exec(made.get('EPUB/package.opf') ?? '')?.[1];
    return [language, /<h3 [^>]*>(.*?)<\/h3>/.exec(made.get('EPUB/actors.xhtml') ?? '')?.[1]];
  });
  expect(names).toEqual([
    ['nl', 'Het parket'],
    ['en', 'The office'],
  ]);
});

test('one is in both languages, which its package names, with the words of each in its own', async () => {
  const site = aSite();
  await writeBooks(site, dossier, ['nl', 'en']);
  const made = readBook(readFileSync(path.join(site, 'dossier-nl-en.epub')));
  expect(bookFaults(made)).toEqual([]);
  const opf = made.get('EPUB/package.opf') ?? '';
  expect([...opf.matchAll(/<dc:language>([^<]*)<\/dc:language>/g)].map(([, language]) => language)).toEqual([
    'nl',
    'en',
  ]);
  expect([...opf.matchAll(/<dc:title[^>]*>([^<]*)<\/dc:title>/g)].map(([, title]) => title)).toEqual(['A dossier']);
  const [, heading = ''] = /<h3 [^>]*>(.*?)<\/h3>/.exec(made.get('EPUB/actors.xhtml') ?? '') ?? [];
  expect([...heading.matchAll(/lang="(..)" xml:lang="\1">([^<]+)/g)].map(([, ...said]) => said)).toEqual([
    ['nl', 'Het parket'],
    ['en', 'The office'],
  ]);
});

test('only the languages that are asked for get one', async () => {
  const site = aSite();
  await writeBooks(site, dossier, ['nl']);
  expect(Object.keys(filesOf(site))).toEqual(['en/index.html', 'nl/dossier.epub', 'nl/index.html']);
});

test('a dossier that says nothing but what it is about is a book without fault', async () => {
  const site = aSite();
  await writeBooks(site, await assembled(aDossier()), ['en']);
  expect(bookFaults(readBook(readFileSync(path.join(site, 'en/dossier.epub'))))).toEqual([]);
});
