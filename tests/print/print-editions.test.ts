import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Edition } from '../../src/print/editions.ts';
import { printEditions } from '../../src/print/print-editions.ts';
import { filesOf } from '../fixtures/files.ts';
import { anEditionPage } from '../fixtures/print/edition.ts';
import { pdfPages } from '../harness/pdf.ts';
import { serveSite } from '../harness/serve.ts';
import { aSite } from '../harness/temp-site.ts';
import { pdfProperties } from '../harness/xmp.ts';

const paper = { paper: 'a4', duplex: false, recto: false } as const;

const anEditionOf = (page: string, file: string): Edition => ({
  page,
  file,
  facts: { title: page, lang: 'nl', authors: [], description: '', keywords: [], date: '2025-02-01T12:00:00Z' },
  rules: () => '',
});

async function aPrintedSite() {
  const folder = aSite({
    'nl/print/index.html': anEditionPage('<h1>Nederlands</h1>'),
    'en/print/index.html': anEditionPage('<h1>English</h1>'),
    'nl/dossier.pdf': 'an earlier PDF',
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const print = (...editions: readonly Edition[]) =>
    printEditions(folder, { served: site.url('/'), origin: undefined }, editions, paper);
  return { folder, print };
}

const [dutch, english] = [anEditionOf('nl/print/', 'nl/dossier.pdf'), anEditionOf('en/print/', 'en/pdf/dossier.pdf')];

test('each edition is printed to its file, in folders that were not there too', async () => {
  const { folder, print } = await aPrintedSite();
  await print(dutch, english);
  const words = (file: string): Promise<string[]> => pdfPages(readFileSync(path.join(folder, file)));
  expect(await words('nl/dossier.pdf')).toEqual(['Nederlands']);
  expect(await words('en/pdf/dossier.pdf')).toEqual(['English']);
  expect(Object.keys(filesOf(folder))).toHaveLength(4);
});

test('a text for one page that fills more is told of, by its file', async () => {
  const long = anEditionPage('<h1>Two</h1><p style="break-before: page">Pages</p>');
  const folder = aSite({ 'nl/print/index.html': long, 'en/print/index.html': anEditionPage('<h1>One</h1>') });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const editions = [
    { ...dutch, onePager: 'content/briefings/kort/nl.mdx' },
    { ...english, onePager: 'content/briefings/kort/en.mdx' },
    anEditionOf('nl/print/', 'nl/other.pdf'),
  ];
  const printed = await printEditions(folder, { served: site.url('/'), origin: undefined }, editions, paper);
  expect(printed.warnings).toEqual([
    'content/briefings/kort/nl.mdx  nl/dossier.pdf has 2 pages, and the briefing is meant for one. Shorten it, or change its length.',
  ]);
});

test('a PDF with letters that no font has does not claim PDF/UA, and is told of', async () => {
  const folder = aSite({
    'nl/print/index.html': anEditionPage('<h1>Nederlands हि</h1>'),
    'en/print/index.html': anEditionPage('<h1>English</h1>'),
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const missingIn = (text: string) => Promise.resolve(text.includes('हि') ? ['हि'] : []);
  const source = { served: site.url('/'), origin: undefined };
  const { warnings } = await printEditions(folder, source, [dutch, english], paper, missingIn);
  expect(warnings).toEqual([
    'nl/dossier.pdf has letters that no font of the dossier has: U+0939 U+093F (हि). So it does not claim PDF/UA. npm run check says where they are and what to do.',
  ]);
  const claim = async (file: string) => (await pdfProperties(readFileSync(path.join(folder, file))))['pdfuaid:part'];
  expect([await claim('nl/dossier.pdf'), await claim('en/pdf/dossier.pdf')]).toEqual([undefined, [{ text: '1' }]]);
});

test('where one fails, what was there is as it was, and nothing is left beside it', async () => {
  const { folder, print } = await aPrintedSite();
  const before = filesOf(folder);
  await expect(print(dutch, anEditionOf('print/', 'dossier.pdf'))).rejects.toThrow(
    'print/ was not printed: the site has no such page. Build it again: npm run build.',
  );
  expect(filesOf(folder)).toEqual(before);
});
