import { readFile } from 'node:fs/promises';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { firstDifference } from '../harness/document-words.ts';
import { markupWords } from '../harness/markup-words.ts';
import { kinds } from '../harness/page-kinds.ts';
import { useSite } from '../harness/use-site.ts';
import { type PageProblem, watchPage } from '../harness/watch.ts';
import { readWord, wordWords } from '../harness/word.ts';
import { wordFaults } from '../harness/word-faults.ts';

const use = useSite();
const stick = mkdtempSync(path.join(tmpdir(), 'usb stick é '));
const address = (file: string): string => new URL(file, pathToFileURL(`${stick}/`)).href;

beforeAll(() => cpSync(use.folder, stick, { recursive: true }));
afterAll(() => rmSync(stick, { recursive: true }));

/**
 * Pages load fonts ahead of the style sheet, which on the web keeps the text from moving. From disk Chromium refuses that
 * and says so; the style sheet then loads them. Each request that fails is reported with its address as well.
 */
const isOfFonts = ({ text }: PageProblem): boolean =>
  /\.woff2\b/.test(text) || text === 'Failed to load resource: net::ERR_FAILED';

/** A page that was opened from disk. What goes wrong in it until it is closed has to be nothing. */
async function openPage(file: string) {
  const context = await use.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const problems = watchPage(page);
  await page.goto(address(file));
  return {
    page,
    close: async () => {
      await page.waitForLoadState('networkidle');
      expect(problems.filter((problem) => !isOfFonts(problem))).toEqual([]);
      // Last, because it tries to read style sheets as data.
      expect(await axeViolations(page)).toEqual([]);
      await context.close();
    },
  };
}

const field = (page: Page) => page.locator('dialog[open] input[type="search"]');
const titles = (page: Page): Promise<string[]> => page.locator('.search-title').allInnerTexts();
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim());

describe('from disk', () => {
  test.each([...kinds.flatMap((kind) => [`nl/${kind}index.html`, `en/${kind}index.html`]), 'print/index.html'])(
    'a page looks as it should, without an error, and its links lead to files: %s',
    async (file) => {
      const { page, close } = await openPage(file);
      await page.evaluate(() => document.fonts.ready);
      expect(
        await page
          .locator('h1')
          .first()
          .evaluate((element) => getComputedStyle(element).fontFamily),
      ).toMatch(/^Newsreader/);
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('loaded');
      const ways = await page
        .locator('a[href]')
        .evaluateAll((links: HTMLAnchorElement[]) =>
          links.filter(({ protocol, pathname }) => protocol === 'file:' && !/\.\w+$/.test(pathname)).map(String),
        );
      expect(ways).toEqual([]);
      await close();
    },
  );

  test('a reader goes from the door to an actor, a quotation, its source, and to the other language', async () => {
    const { page, close } = await openPage('index.html');
    await page.waitForURL(address('en/index.html'));
    const follow = async (link: ReturnType<Page['locator']>, file: string) => {
      await link.first().click();
      await page.waitForURL((url) => url.href.replace(/#.*/, '') === address(file));
    };
    await follow(page.getByRole('navigation').getByRole('link', { name: 'Actors' }), 'en/actors/index.html');
    await follow(
      page.getByRole('main').getByRole('link', { name: 'Ladislav Hamran' }),
      'en/actors/ladislav-hamran/index.html',
    );
    await follow(page.locator('main a[href*="/quotes/hamran-preventie/"]'), 'en/quotes/hamran-preventie/index.html');
    await follow(page.locator('main a[href*="/sources/is-amaq-2019-11/"]'), 'en/sources/is-amaq-2019-11/index.html');
    await follow(page.locator('header a[hreflang="nl"]'), 'nl/sources/is-amaq-2019-11/index.html');
    await close();
  });

  test('reads and links without JavaScript', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const problems = watchPage(page);
    await page.goto(address('nl/actors/europol/index.html'));
    expect(await page.locator('h1').innerText()).toBe('Europol');
    expect(await page.locator('header a[hreflang="en"]').getAttribute('href')).toBe('../../../en/actors/europol/');
    expect(problems.filter((problem) => !isOfFonts(problem))).toEqual([]);
    await context.close();
  });

  test('copies a citation', async () => {
    const { page, close } = await openPage('en/quotes/hamran-preventie/index.html');
    await page.getByRole('button', { name: /copy/i }).last().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Quote from Ladislav Hamran');
    await close();
  });

  test('gathers a briefing, composes it, and copies it as text, and saves it for Word', async () => {
    const { page, close } = await openPage('nl/actors/europol/index.html');
    await page.getByRole('button', { name: 'Opnemen in briefing: Europol' }).click();
    await page.getByRole('link', { name: 'Briefing (1)' }).click();
    await page.locator('.composed [data-entry="actors/europol"]').waitFor();
    await page.getByRole('checkbox', { name: 'Eurojust Organisatie' }).check();
    await page.locator('.composed [data-entry="actors/eurojust"]').waitFor();
    expect(new URL(page.url()).search).toBe('?e=a_europol.eurojust');
    await page.getByRole('button', { name: 'Kopiëren als Markdown' }).click();
    await page.locator('[data-said]').filter({ hasText: 'Gekopieerd.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('### 2 Eurojust\n\nOrganisatie\n');
    expect(copied).toMatch(/\n\[\^1\]: ‘/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan als Word-document' }).click();
    const files = readWord(await readFile(await (await saved).path()));
    expect(wordFaults(files)).toEqual([]);
    expect(firstDifference(wordWords(files), markupWords(await page.locator('.composed').innerHTML()))).toBeUndefined();
    await close();
  });
});

describe('search from disk', () => {
  test('opens in place, is walked through by keys, and highlights on the page what was looked for', async () => {
    const { page, close } = await openPage('nl/timeline/index.html');
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('cyberaanvallen');
    await expect.poll(() => titles(page)).toContain('Cyberaanval op servers van IS');
    await expect
      .poll(() => page.locator('dialog [role="status"]').innerText())
      .toMatch(/^\d+ resultaten voor ‘cyberaanvallen’$/);
    await page.keyboard.press('ArrowDown');
    const [first = ''] = await titles(page);
    await expect.poll(() => focused(page)).toBe(first.trim());
    await page.keyboard.press('Enter');
    await page.waitForURL(address('nl/events/aanval-op-amaq-2018/index.html'));
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(1);
    await close();
  });

  test('is without fault for assistive technology while it is open', async () => {
    const { page, close } = await openPage('en/actors/index.html');
    await page.keyboard.press('Control+K');
    await field(page).waitFor();
    await page.keyboard.type('europol');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await close();
  });

  test.each([
    ['nl', 'an inflected word', 'arrestaties', 'Arrestatie op de Canarische Eilanden'],
    ['nl', 'a part of a compound', 'aanval', 'Cyberaanval op servers van IS'],
    ['nl', 'words in order', '"cruciaal onderdeel in de strijd"', '‘Preventie is een cruciaal onderdeel'],
    ['nl', 'a word of the other language', 'explosive', 'Man arrested in the Canary Islands'],
    ['en', 'a name that is spelled otherwise', 'willokx', 'Patrick Willocx'],
  ])('on the page of %s finds %s: %s', async (locale, _, text, title) => {
    const { page, close } = await openPage(`${locale}/search/index.html`);
    await page.locator('[data-ready]').waitFor();
    await page.locator('input[type="search"]').fill(text);
    await expect.poll(async () => (await titles(page)).some((each) => each.startsWith(title))).toBe(true);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
    const href = await page.locator('.search-title a').first().getAttribute('href');
    expect(new URL(href ?? '', page.url()).pathname).toMatch(/\/index\.html$/);
    await close();
  });

  test('is narrowed down by filters that stand in the address, which the other language shares', async () => {
    const { page, close } = await openPage('nl/search/index.html?q=europol');
    await page.locator('[data-filter="kind"]').getByLabel('Actoren').check();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=europol&kind=actors');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL(`${address('en/search/index.html')}?q=europol&kind=actors`);
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=europol&kind=actors');
    await close();
  });
});

describe('at an address that it was not built for', () => {
  const elsewhere = useSite('site', '/elders/');

  test('a site searches and composes', async () => {
    const page = await elsewhere.browser.newPage();
    const problems = watchPage(page);
    await page.goto(elsewhere.site.url('/nl/timeline/'));
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('europol');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(elsewhere.site.url('/nl/actors/europol/'));
    await page.locator('[data-include]').first().click();
    await page.locator('[data-briefing]').click();
    await page.waitForURL(elsewhere.site.url('/nl/compose/*'));
    await expect.poll(() => page.locator('.composed [data-entry="actors/europol"]').count()).toBe(1);
    expect(await page.locator('.composed').evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(
      /^Newsreader/,
    );
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('from a server, nothing is loaded of what is for disk', async () => {
  const page = await use.browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(use.site.url('/nl/actors/'));
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('europol');
  await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
  await page.goto(use.site.url('/nl/search/?q=amaq'));
  await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(0);
  expect(requests.filter((each) => each.startsWith('/disk/'))).toEqual([]);
  await page.close();
});
