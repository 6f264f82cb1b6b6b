import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBook } from '../../../src/papers/epub/write-book.ts';
import { editionColumns } from '../../../src/views/print-edition/print-page.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';
import { filesOf } from '../../fixtures/files.ts';
import { paperDossier, paperSite } from '../../fixtures/paper-site.ts';
import { bookFaults, readBook } from '../../harness/book.ts';

test('each language gets a book beside its pages, of the dossier in that language', async () => {
  const site = paperSite();
  for (const columns of editionColumns(paperDossier)) await writeBook(site, paperDossier, columns);
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
  const site = paperSite();
  for (const columns of editionColumns(paperDossier)) await writeBook(site, paperDossier, columns);
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
  const site = paperSite();
  await writeBook(site, paperDossier, ['nl']);
  expect(Object.keys(filesOf(site))).toEqual(['en/index.html', 'nl/dossier.epub', 'nl/index.html']);
});

test('a dossier that says nothing but what it is about is a book without fault', async () => {
  const site = paperSite();
  await writeBook(site, await assembled(aDossier()), ['en']);
  expect(bookFaults(readBook(readFileSync(path.join(site, 'en/dossier.epub'))))).toEqual([]);
});
