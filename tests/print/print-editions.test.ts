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
  written: () => [],
});

async function aPrintedSite() {
  const folder = aSite({
    'nl/print/index.html': anEditionPage('<h1>Nederlands</h1>'),
    'en/print/index.html': anEditionPage('<h1>English</h1>'),
    'nl/dossier.pdf': 'an earlier PDF',
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const print = (...editions: readonly Edition[]): ReturnType<typeof printEditions> =>
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
    { ...dutch, onePager: { file: 'content/briefings/kort/nl.mdx', at: 'length' } },
    { ...english, onePager: { file: 'content/briefings/kort/en.mdx', at: 'length' } },
    anEditionOf('nl/print/', 'nl/other.pdf'),
  ];
  const { faults } = await printEditions(folder, { served: site.url('/'), origin: undefined }, editions, paper);
  expect(faults).toEqual([
    {
      rule: 'paper-length',
      origin: { file: 'content/briefings/kort/nl.mdx', at: 'length' },
      message: 'nl/dossier.pdf has 2 pages, and the briefing is meant for one. Shorten it, or change its length.',
    },
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
  const origin = { file: 'content/actors/a.yaml', at: 'name' };
  const written = () => [{ anchor: 'actors-a', words: 'Nederlands हि', origin }];
  const { faults } = await printEditions(folder, source, [{ ...dutch, written }, english], paper, missingIn);
  expect(faults).toEqual([
    {
      rule: 'missing-glyph',
      origin: { file: 'content/actors/a.yaml', at: 'name' },
      word: 'हि',
      message:
        'nl/dossier.pdf has letters that no font of the dossier has: U+0939 U+093F (हि). So it does not claim PDF/UA. npm run check says where they are and what to do.',
    },
  ]);
  const claim = async (file: string) => (await pdfProperties(readFileSync(path.join(folder, file))))['pdfuaid:part'];
  expect([await claim('nl/dossier.pdf'), await claim('en/pdf/dossier.pdf')]).toEqual([undefined, [{ text: '1' }]]);
});

test('what does not fit on the page is told of where it was written, with the files that show it', async () => {
  const cells = 'Een|bovenmaatse|tabel|met|woorden|die|niet|op|het|papier|passen|kunnen'.split('|');
  const row = (name: string) => `<tr>${cells.map((word) => `<${name}>${word}voorbeelden</${name}>`).join('')}</tr>`;
  // Large enough to be too wide in whatever font a machine has.
  const wide = `<table style="font-size: 1.5em"><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table>`;
  const page = (more: string) =>
    anEditionPage(`<section id="part-summary"><p>Dit past er wel op.</p>${more}</section>`, {
      style: 'body { overflow-wrap: break-word }',
    });
  const folder = aSite({
    'nl/print/index.html': page(`${wide}<p style="overflow-wrap: normal">Een ${'eindeloos'.repeat(20)} woord.</p>`),
    'en/print/index.html': page(`${wide}<p>${'eindeloos'.repeat(50)}</p>`),
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const at = (line: number) => ({ file: 'content/summary/nl.mdx', at: line });
  const written = () => [
    { anchor: 'part-summary', words: 'Eenvoorbeelden', origin: at(7) },
    { anchor: 'part-summary', words: `Een ${'eindeloos'.repeat(20)} woord.`, origin: at(12) },
  ];
  const editions = [dutch, english].map((each) => ({ ...each, written }));
  const { faults } = await printEditions(folder, { served: site.url('/'), origin: undefined }, editions, paper);
  expect(
    faults.map(({ rule, origin, word, message }) => [
      rule,
      origin,
      word?.slice(0, 14),
      message.replace(/\d+ mm/, 'N mm'),
    ]),
  ).toEqual([
    [
      'paper-overflow',
      at(7),
      'Eenvoorbeelden',
      'This table is N mm too wide for nl/dossier.pdf, en/pdf/dossier.pdf, which cuts it off or prints all text smaller. Give it fewer columns or shorter words.',
    ],
    [
      'paper-overflow',
      at(12),
      'eindelooseinde',
      '"eindelooseindelooseindelooseindeloosein…seindeloos" is N mm too wide for nl/dossier.pdf, which cuts it off or prints all text smaller. Write a space or a hyphen in it; of an address, put it behind words as a link.',
    ],
  ]);
});

test('what refers to a place that is not there names where that was written', async () => {
  const folder = aSite({
    'nl/print/index.html': anEditionPage('<p><a href="#actors-a">A <span data-page-of="actors-a"></span></a></p>'),
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const origin = { file: 'content/actors/a.yaml', at: 'name' };
  const written = () => [{ anchor: 'actors-a', words: 'A', origin }];
  await expect(
    printEditions(folder, { served: site.url('/'), origin: undefined }, [{ ...dutch, written }], paper),
  ).rejects.toThrow(
    'nl/print/ was not printed: it shows the page of "actors-a", and has no element of that id. It was written in content/actors/a.yaml: name.',
  );
});

test('where one fails, what was there is as it was, and nothing is left beside it', async () => {
  const { folder, print } = await aPrintedSite();
  const before = filesOf(folder);
  await expect(print(dutch, anEditionOf('print/', 'dossier.pdf'))).rejects.toThrow(
    'print/ was not printed: the site has no such page. Build it again: npm run build.',
  );
  expect(filesOf(folder)).toEqual(before);
});

test('an edition with a book gives its words by page, in the order of reading, and the cover as a picture', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => `<tr><td>Row ${row}</td></tr>`).join('');
  const folder = aSite({
    'nl/print/index.html': anEditionPage(
      `<style>@page { @top-left { content: "Head" } } dt { float: left; width: 6em }</style>
<h1>Een <bdi>دابق</bdi> brug</h1><dl><dt>Label</dt><dd>Value</dd></dl>
<h2 style="break-before: page">Tabel</h2><table><thead><tr><th>Kop</th></tr></thead><tbody>${rows}</tbody></table>
<ol><li>Item</li></ol>`,
    ),
    'en/print/index.html': anEditionPage('<h1>English</h1>'),
  });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const cover =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 3"><rect width="2" height="3" fill="#7a1c2a"/></svg>';
  const source = { served: site.url('/'), origin: undefined };
  const make = () => printEditions(folder, source, [{ ...dutch, cover }, english], paper);
  const [{ forBooks }, again] = [await make(), await make()];
  expect([...forBooks.keys()]).toEqual(['nl/dossier.pdf']);
  const made = forBooks.get('nl/dossier.pdf');
  const words = made?.pages.map(({ page, text }) => [page, text.replace(/\s+/g, ' ').trim()]) ?? [];
  const [first, second, third] = words;
  expect(first).toEqual([1, 'Een دابق brug Label Value']);
  expect(second?.[1]).toMatch(/^Tabel Kop Row 0 Row 1 /);
  expect([third?.[0], third?.[1]]).toEqual([3, expect.stringMatching(/^Row \d+ .*Row 59 Item$/)]);
  expect(Buffer.from(made?.cover ?? []).toString('latin1', 1, 4)).toBe('PNG');
  expect(again.forBooks).toEqual(forBooks);
});
