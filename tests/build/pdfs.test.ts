import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { siteFiles } from '../harness/pages.ts';
import { pdfPages } from '../harness/pdf.ts';
import { bookmarks, documentInfo, linksIn } from '../harness/pdf-parts.ts';
import { pdfUaFaults } from '../harness/pdf-ua.ts';
import { hasPoppler, pdfFonts, pdfInfo } from '../harness/poppler.ts';

const site = await builtSite('site');
const read = (file: string): Buffer => readFileSync(path.join(site, file));
const pdfs = siteFiles(site).filter((file) => file.endsWith('.pdf'));

test('a build prints the documents of a dossier, and --no-pdf leaves them out', async () => {
  expect(pdfs).toEqual([
    'dossier-nl-en.pdf',
    'en/briefings/persbriefing.pdf',
    'en/dossier.pdf',
    'nl/briefings/persbriefing.pdf',
    'nl/dossier.pdf',
  ]);
  expect(siteFiles(await builtSite('based')).filter((file) => file.endsWith('.pdf'))).toEqual([]);
});

describe.each(pdfs)('%s', (file) => {
  test('follows PDF/UA-1, as far as a program can tell', async () => {
    expect(await pdfUaFaults(read(file))).toEqual([]);
  });

  test('leads within itself and to the published site only', async () => {
    const elsewhere = (await linksIn(read(file))).filter(
      ({ to }) => to === '' || (to.includes('/') && !to.startsWith('https://dossier.example/')),
    );
    expect(elsewhere).toEqual([]);
  });

  test.runIf(hasPoppler)('is tagged, on A4, with all its fonts, to another reader too', async () => {
    const info = pdfInfo(path.join(site, file));
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Page size')).toMatch(/\(A4\)$/);
    expect(info.get('JavaScript')).toBe('no');
    expect(info.get('Encrypted')).toBe('no');
    expect(Number(info.get('Pages'))).toBe((await pdfPages(read(file))).length);
    const fonts = pdfFonts(path.join(site, file));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, subset, unicode }) => !embedded || !subset || !unicode)).toEqual([]);
  });
});

test('a briefing is described by its dossier', async () => {
  expect(await documentInfo(read('en/briefings/persbriefing.pdf'))).toMatchObject({
    title: 'Press briefing: the cyberattack on IS servers',
    author: 'The Dossier editors',
    created: '2026-11-22T12:00:00.000Z',
    lang: 'en',
  });
});

test('it holds the words of its page, and its headings as bookmarks', async () => {
  const pdf = read('nl/briefings/persbriefing.pdf');
  expect((await pdfPages(pdf)).join(' ')).toContain(
    'Voorlopig, voor zover wij weten, is IS niet meer op het internet aanwezig',
  );
  expect(await bookmarks(pdf)).toContain('Wat er gezegd werd');
});
