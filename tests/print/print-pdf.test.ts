import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import type { DocumentFacts } from '../../src/print/finish/document-facts.ts';
import { markPlaces } from '../../src/print/mark-places.ts';
import type { PaperOptions } from '../../src/print/paper-options.ts';
import { placeAddress } from '../../src/print/place-address.ts';
import { printPdf } from '../../src/print/print-pdf.ts';
import { anEdition, anEditionPage, aTurningEdition, anUnsettledEdition } from '../fixtures/print/edition.ts';
import { pdfPages } from '../harness/pdf.ts';
import {
  bookmarks,
  cellIds,
  destinations,
  documentInfo,
  linksIn,
  pageSizes,
  passageLanguages,
  softHyphens,
} from '../harness/pdf-parts.ts';
import { structureTypes } from '../harness/pdf-structure.ts';
import { pdfUaFaults } from '../harness/pdf-ua.ts';
import { serveSite } from '../harness/serve.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-print-'));
  mkdirSync(path.join(folder, 'nl/print'), { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const facts: DocumentFacts = {
  title: 'Een editie',
  lang: 'nl',
  authors: ['Redactie'],
  description: 'Wat er gebeurde.',
  keywords: ['een', 'twee'],
  date: '2025-02-01T12:00:00Z',
};

interface Printing {
  readonly paper?: Partial<PaperOptions>;
  readonly css?: string;
  readonly origin?: string | undefined;
  readonly page?: string;
  readonly by?: Browser;
}

/** Prints a page that stands at `/nl/print/` of a site. */
async function print(
  html: string,
  { paper, css = '', origin, page = 'nl/print/', by = browser }: Printing = {},
): Promise<Uint8Array> {
  writeFileSync(path.join(folder, 'nl/print/index.html'), html);
  const site = await serveSite(folder);
  const options: PaperOptions = { paper: 'a4', duplex: false, recto: false, ...paper };
  try {
    return (await printPdf(by, { served: site.url('/'), path: page, origin }, facts, options, css)).bytes;
  } finally {
    await site.close();
  }
}

const failure = (html: string, options?: Printing): Promise<string> =>
  print(html, options).then(
    () => 'printed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

/** The page on which each event of a generated edition begins, by its name. */
const eventPages = (pages: readonly string[]): Map<string, number> =>
  new Map(
    pages.flatMap((text, index) => [...text.matchAll(/Event (\d+\.\d):/g)].map(([, event = '']) => [event, index + 1])),
  );

describe.each([
  ['a few pages', 'nl', 1],
  ['about fifty pages', 'nl', 5],
  ['about fifty pages', 'en', 5],
] as const)('an edition of %s in %s', (_size, lang, chapters) => {
  let pages: string[];
  let pdf: Uint8Array;

  beforeAll(async () => {
    pdf = await print(anEdition({ lang, chapters }));
    pages = await pdfPages(pdf);
  });

  test('shows the true page of everything in its contents', () => {
    const [, contents = ''] = pages;
    const shown = [...contents.matchAll(/Event (\d+\.\d)\s*(\d+)/g)].map(([, event, page]) => [event, Number(page)]);
    expect(shown).toEqual([...eventPages(pages)]);
  });

  test('shows the true page in every cross-reference', () => {
    const truth = eventPages(pages);
    const shown = [...pages.join(' ').matchAll(/see (\d+\.\d) \(p\. (\d+)\)/g)];
    expect(shown.length).toBe(chapters * 6 * 5);
    expect(shown.filter(([, event = '', page]) => truth.get(event) !== Number(page))).toEqual([]);
  });

  test('shows each true page once in every line of its index', () => {
    const truth = eventPages(pages);
    const lines = [...pages.join(' ').matchAll(/Name \d+ in ((?:\d+\.\d ?)+): ((?:\d+(?:, )?)+)/g)];
    const wanted = lines.map(([, events = '']) =>
      [...new Set(events.split(' ').map((event) => truth.get(event)))].join(', '),
    );
    expect(lines.length).toBe(chapters * 3);
    expect(lines.map(([, , shown]) => shown)).toEqual(wanted);
  });

  test('has soft hyphens at the ends of lines, each once, and nowhere else', async () => {
    const divided = pages.join(' ').match(/\p{L}\u2010 \p{L}/gu) ?? [];
    expect(divided.length).toBeGreaterThan(chapters * 20);
    expect(pages.join(' ').match(/\p{L}\u2010(?! )/gu)).toBeNull();
    expect(await softHyphens(pdf)).toEqual({ all: divided.length, seen: divided.length });
  });

  test('follows PDF/UA-1, as far as a program can tell', async () => {
    expect(await pdfUaFaults(pdf)).toEqual([]);
  });
});

/** An edition of three pages, with the number of a note on the second and the note on the third. */
const aNotedEdition = (style = ''): string =>
  anEditionPage(
    `<h1>Title</h1>
<h2>Text</h2><p>Words<a id="ref-1" href="#note-1" aria-label="Note 1">1</a></p>
<h2>Notes</h2><p id="note-1">At <a href="#ref-1">Text</a><span data-page-of="ref-1" data-page-text=" (p. {page})"></span></p>`,
    { style: `h2 { break-before: page } ${style}` },
  );

test('a number that would move its own place, back and forth, keeps the room of the wider one', async () => {
  const pages = await pdfPages(await print(aTurningEdition()));
  const at = pages.findIndex((text) => text.includes('Target')) + 1;
  expect([pages.length, at, /^\s*(\d+)/.exec(pages[8] ?? '')?.[1]]).toEqual([pages.length, at, String(at)]);
});

test('a link to the number of a note, and that number, lead within the document', async () => {
  const pdf = await print(aNotedEdition());
  expect(await linksIn(pdf)).toEqual([
    { to: 'note-1', contents: 'Note 1' },
    { to: 'ref-1', contents: 'Text' },
  ]);
  expect(await destinations(pdf)).toEqual({ 'note-1': 3, 'ref-1': 2 });
  expect((await pdfPages(pdf))[2]).toContain('Text (p. 2)');
});

test('what only a page number asks for is a place, and no link', async () => {
  const body = `<h1>Title</h1><p data-page-of="a"></p><p data-page-of="b"></p>
<section id="a"><h2>Part A</h2></section><p id="b"><a href="https://other.example/">Elsewhere</a> and here</p>`;
  const pdf = await print(anEditionPage(body, { style: 'h2 { break-before: page } #b { break-before: page }' }));
  expect(await destinations(pdf)).toEqual({ a: 2, b: 3 });
  expect(await linksIn(pdf)).toEqual([{ to: 'https://other.example/', contents: 'Elsewhere' }]);
  expect((await structureTypes(pdf)).filter((type) => type === 'Link')).toEqual(['Link']);
  expect(await pdfUaFaults(pdf)).toEqual([]);
});

test('a page is printed without any place that Chromium would look up', async () => {
  const page = await browser.newPage();
  await page.setContent('<p id="a">A</p><p id="b">B</p><p><a id="c" href="#a">A</a> <a href="#c">C</a></p>');
  await markPlaces(page, ['b']);
  const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.close();
  expect(hrefs).toEqual(['?at=a', '?at=b', '?to=a&at=c', '?to=c'].map((places) => placeAddress + places));
});

test('a printed page says what it is, and when it was made, not when it was printed', async () => {
  expect(await documentInfo(await print(anEditionPage('<h1>Title</h1>')))).toEqual({
    title: 'Een editie',
    author: 'Redactie',
    subject: 'Wat er gebeurde.',
    keywords: 'een, twee',
    created: '2025-02-01T12:00:00.000Z',
    modified: '2025-02-01T12:00:00.000Z',
    lang: 'nl',
  });
});

test('printed again, it is the same to the byte', async () => {
  const [first, again] = [await print(anEdition({ chapters: 1 })), await print(anEdition({ chapters: 1 }))];
  expect(Buffer.from(first).equals(again)).toBe(true);
});

test('the ids of its cells do not depend on the browser', async () => {
  const cells = '<tr><th scope="col">A</th><th scope="col">B</th></tr><tr><th scope="row">1</th><td>2</td></tr>';
  const ids = await cellIds(await print(anEditionPage(`<h1>Title</h1><table>${cells}</table>`)));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(ids.map((_, index) => `cell-${index + 1}`));
});

test('everything that a page of text may hold follows PDF/UA-1', async () => {
  const pdf = await print(
    anEditionPage(
      `<h1>Office</h1>
<p>Text <em>with</em> <strong>weight</strong>, <code>code</code>, H<sub>2</sub> and <q lang="en">words</q>.</p>
<h2>Lists</h2>
<ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul><ol><li>First</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>
<figure><blockquote><p>Quoted</p></blockquote><figcaption>Who</figcaption></figure><aside><p>Aside</p></aside><hr>
<svg role="img" aria-label="A graph" width="20" height="20"><rect width="9" height="9"/></svg><p aria-hidden="true">Ornament</p>
<table><caption>Figures</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>
<div class="veil"><p>Behind a veil</p></div><p class="glow">In light</p><p><a href="https://site.example/">Away</a></p>`,
      {
        style: `@page { @top-left { content: "Office" } } .veil { opacity: 0.5; background: red }
.glow { background: linear-gradient(red, blue); box-shadow: 1px 1px 3px black; border-radius: 3px } td, th { border: 1px solid }`,
      },
    ),
  );
  expect(await pdfUaFaults(pdf)).toEqual([]);
});

test('passages in other languages are known as such, within a line and around paragraphs too', async () => {
  const body =
    '<h1>Titel</h1><p>Een <span lang="en">word</span> en <q lang="fr">mot</q>.</p><p lang="de">Wort</p><div lang="es"><p>Palabra</p></div>';
  expect(await passageLanguages(await print(anEditionPage(body)))).toEqual(['de', 'en', 'es', 'fr', 'nl']);
});

test('headings become bookmarks that read as they do', async () => {
  const long = 'A heading of words that fill more than one of the lines of a sheet in letters of this size';
  const both = '<span class="cell">Deel</span><span hidden> / </span><span class="cell">Part</span>';
  expect(
    await bookmarks(
      await print(
        anEditionPage(`<h1>${long}</h1><h2>${both}</h2><h3>Three</h3>`, { style: '.cell { display: table-cell }' }),
      ),
    ),
  ).toEqual([long, 'Deel / Part', 'Three']);
});

test('a link says in words where it leads, and without page numbers', async () => {
  const body = `<h1>Title</h1><p><a href="#a"><span data-page-of="a"></span></a> <a href="#a">The part (<span data-page-of="a"></span>)</a>
<a href="#b"><span data-page-of="b"></span></a> <a href="https://other.example/">Elsewhere</a></p>
<section id="a"><h2>Part A</h2></section><section id="b"><h2>Part B</h2></section>`;
  const links = new Map((await linksIn(await print(anEditionPage(body)))).map((link) => [link.to, link]));
  expect([...links.values()]).toEqual([
    { to: 'a', contents: 'The part' },
    { to: 'b', contents: 'Part B' },
    { to: 'https://other.example/', contents: 'Elsewhere' },
  ]);
});

test('links to other pages of the site lead to where it will stand, or nowhere', async () => {
  const html = anEditionPage('<h1>Title</h1><p><a href="/nl/actors/">Actors</a> <a href="../#x">Summary</a></p>');
  expect(await linksIn(await print(html, { origin: 'https://site.example' }))).toEqual([
    { to: 'https://site.example/nl/actors/', contents: 'Actors' },
    { to: 'https://site.example/nl/#x', contents: 'Summary' },
  ]);
  expect(await linksIn(await print(html))).toEqual([]);
});

test('words are divided in running text only', async () => {
  const long = 'verantwoordelijkheid '.repeat(30);
  const body = `<h1>${long}</h1><p>${long}</p><p data-hyphens="none">${long}</p><p><code>${long}</code></p><p>${long.toUpperCase()}</p><p lang="xx">${long}</p>`;
  const divided = (await pdfPages(await print(anEditionPage(body)))).join(' ').match(/\p{L}+\u2010/gu) ?? [];
  const whole = (await pdfPages(await print(anEditionPage(`<h1>Title</h1><p>${long}</p>`)))).join(' ');
  expect(divided.length).toBeGreaterThan(2);
  expect(divided).toEqual(whole.match(/\p{L}+\u2010/gu));
});

test('a word without end is printed as it is', async () => {
  const word = 'samenwerking'.repeat(5_000);
  const pages = await pdfPages(
    await print(anEditionPage(`<h1>Titel</h1><p style="overflow-wrap: anywhere">${word}</p>`)),
  );
  expect(pages.join('').replace(/\s/g, '')).toBe(`Titel${word}`);
});

test('the rules for the paper are those of the printer, and the page knows on what it is printed', async () => {
  const marks = ['a4', 'letter'].map((paper) => `[data-paper=${paper}] h1::before { content: "${paper} " }`).join(' ');
  const html = anEditionPage('<h1>Title</h1>', { style: `${marks} [data-duplex] h1::after { content: " duplex" }` });
  const css = '@page { size: letter }';
  const [plain, other] = [await print(html), await print(html, { css, paper: { paper: 'letter', duplex: true } })];
  expect([await pageSizes(plain), await pdfPages(plain)]).toEqual([['210 × 297'], ['a4 Title']]);
  expect([await pageSizes(other), await pdfPages(other)]).toEqual([['216 × 279'], ['letter Title duplex']]);
});

test('parts that begin on a right-hand page do, and the numbers count the empty pages before them', async () => {
  const part = (name: string, sheets: number): string =>
    `<section><h2 id="${name}">Part ${name}</h2>${'<p class="sheet">A sheet.</p>'.repeat(sheets)}</section>`;
  const contents = ['a', 'b', 'c'].map((id) => `<p>${id} <span data-page-of="${id}"></span></p>`).join('');
  const html = anEditionPage(`<h1>Title</h1>${contents}${part('a', 1)}${part('b', 2)}${part('c', 1)}`, {
    style:
      'section { break-before: page } [data-recto] section { break-before: recto } .sheet + .sheet { break-before: page }',
  });
  expect(await pdfPages(await print(html))).toEqual([
    'Title a 2 b 3 c 5',
    'Part a A sheet.',
    'Part b A sheet.',
    'A sheet.',
    'Part c A sheet.',
  ]);
  const pdf = await print(html, { paper: { recto: true } });
  expect(await pdfPages(pdf)).toEqual([
    'Title a 3 b 5 c 7',
    '',
    'Part a A sheet.',
    '',
    'Part b A sheet.',
    'A sheet.',
    'Part c A sheet.',
  ]);
  expect(await pdfUaFaults(pdf)).toEqual([]);
});

describe('a page that cannot be printed is named, with the reason', () => {
  const crash = async (): Promise<string> => {
    const other = await launchBrowser();
    const outcome = failure(anEdition({ chapters: 20 }), { by: other });
    await expect.poll(() => other.contexts()[0]?.pages().length).toBe(1);
    await other.close();
    return outcome;
  };
  test.each<[string, () => Promise<string>, string]>([
    [
      'an id that does not exist',
      () => failure(anEditionPage('<p data-page-of="nowhere"></p>')),
      'it shows the page of "nowhere", and has no element of that id.',
    ],
    [
      'an element that is not printed',
      () => failure(anEditionPage('<p data-page-of="a"></p><p id="a" hidden>A</p>')),
      'it shows the page of "a", which is not printed.',
    ],
    [
      'numbers that never settle',
      () => failure(anUnsettledEdition()),
      'its page numbers do not settle in 10 passes: "target" (9 or 10).',
    ],
    [
      'a note that is not printed',
      () => failure(aNotedEdition('#note-1 { display: none }')),
      'it links to "note-1", which is not printed.',
    ],
    ['no title', () => failure('<!DOCTYPE html><html lang="nl"><p>Text</p></html>'), 'it has no title.'],
    [
      'a file that is missing',
      () => failure(anEditionPage('<img src="/none.png" alt="None">')),
      'it asks for /none.png, which the site does not have.',
    ],
    [
      'a browser that stops',
      crash,
      'the browser stopped. It may have run out of memory; close what you can, and try again.',
    ],
  ])('%s', async (_what, run, reason) => {
    expect(await run()).toBe(`nl/print/ was not printed: ${reason}`);
  });

  test('a page that is missing', async () => {
    expect(await failure(anEditionPage(''), { page: 'en/print/' })).toBe(
      'en/print/ was not printed: the site has no such page. Build it again: npm run build.',
    );
  });
});
