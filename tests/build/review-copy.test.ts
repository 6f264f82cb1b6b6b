import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/schema/locales.ts';
import { builtSite } from '../harness/built-site.ts';
import { invalidHtml } from '../harness/html.ts';
import { brokenLinks } from '../harness/links.ts';
import { siteFiles } from '../harness/pages.ts';
import { pdfPages } from '../harness/pdf.ts';

const site = await builtSite('review');
const files = siteFiles(site);
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');

const languages = ['nl', 'en'] as const;
const marks = { nl: 'Concept – niet voor verspreiding', en: 'Draft – not for distribution' };
const own = { nl: 'Alleen voor bewoners', en: 'For residents only' };

/** The marks of the languages that a file is in, by its name. */
const marksOf = (file: string): string[] =>
  languages.filter((locale) => file.startsWith(`${locale}/`)).map((locale) => `${own[locale]} · ${marks[locale]}`);

/** Whether a text has the marks of its file; one in both languages has those of both. */
const isMarked = (file: string, text: string): boolean => {
  const asked = marksOf(file);
  return (asked.length > 0 ? asked : Object.values(marks)).every((mark) => text.includes(mark));
};

/** The texts of a packed document. */
const unpacked = (file: string): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(readFileSync(path.join(site, file)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe('a review copy', () => {
  test('has what is a draft, in the languages that it is written in', () => {
    for (const locale of locales) expect(read(`${locale}/events/ontwerp/index.html`)).toContain('Een ontwerp');
    expect(read('nl/briefings/nota/index.html')).toContain('Nog niet af.');
  });

  test('is marked on every page beside its own marking, and asks search engines on each to leave it out', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((file) => !isMarked(file, read(file)))).toEqual([]);
    expect(pages.filter((file) => read(file).split('<meta name="robots" content="noindex">').length !== 2)).toEqual([]);
  });

  test('is marked on every sheet', async () => {
    for (const sheet of ['print.css', 'print-edition.css', 'compose.css'])
      for (const locale of locales) expect(isMarked(`${locale}/`, read(`${locale}/${sheet}`))).toBe(true);
    const [, contents, ...others] = await pdfPages(readFileSync(path.join(site, 'nl/dossier.pdf')));
    const inner = [contents, ...others].filter((text) => text?.trim());
    expect(inner.length).toBeGreaterThan(3);
    expect(inner.filter((text) => !text?.includes(marks.nl))).toEqual([]);
  });

  test('is marked in its books and Word files', () => {
    const books = files.filter((file) => file.endsWith('.epub'));
    expect(books).toHaveLength(3);
    expect(books.filter((file) => !isMarked(file, unpacked(file).get('EPUB/cover.xhtml') ?? ''))).toEqual([]);
    const documents = files.filter((file) => file.endsWith('.docx'));
    expect(documents).toContain('nl/briefings/nota.docx');
    const parts = (file: string) =>
      ['word/document.xml', 'word/footer.xml'].map((part) => unpacked(file).get(part) ?? '');
    expect(documents.filter((file) => !isMarked(file, parts(file).join('')))).toEqual([]);
    // The foot of every page has room for one language.
    expect(documents.filter((file) => !/Concept – |Draft – /.test(parts(file)[1] ?? ''))).toEqual([]);
  });

  test('has no list for search engines, and asks them to stay away', () => {
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(files.filter((file) => file.includes('sitemap'))).toEqual([]);
    expect(existsSync(path.join(site, '.dossier-drafts'))).toBe(true);
  });

  test('is valid HTML, and no link of it is broken', async () => {
    expect(await invalidHtml(site)).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  });
});
