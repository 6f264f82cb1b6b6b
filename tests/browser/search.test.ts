import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { axeViolations } from '../harness/axe.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';
import { watchPage } from '../harness/watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const titles = (page: Page): Promise<string[]> =>
  page
    .locator('.search-result > .search-result-title')
    .allTextContents()
    .then((all) => all.map((title) => title.trim()));

/** Waits for results, which Pagefind adds one by one, and returns their titles. */
async function results(page: Page): Promise<string[]> {
  await page.locator('.search-result').first().waitFor();
  await page.waitForLoadState('networkidle');
  return titles(page);
}

describe.each([
  { name: 'at the root of a host', folder: 'site', base: '/' },
  { name: 'under a base path', folder: 'based', base: '/dossiers/amaq/' },
] as const)('search $name', ({ folder, base }) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(inject(folder), base);
  });
  afterAll(() => site.close());

  test('finds what the address asks for, on the search page', async () => {
    const page = await browser.newPage();
    const problems = watchPage(page);
    await page.goto(site.url('/nl/search/?q=preventie'));
    expect(await results(page)).toContain('Citaat van Ladislav Hamran');
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('finds an inflected Dutch word and a name without its diacritics', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/nl/search/?q=verspreiden'));
    expect((await results(page)).length).toBeGreaterThan(0);
    await page.goto(site.url('/en/search/?q=mauritanian'));
    expect(await results(page)).toContain('Man arrested in the Canary Islands');
    await page.close();
  });

  test.each(['/', 'Control+K'])('opens in place on %s, and gives the focus back on Escape', async (keys) => {
    const page = await browser.newPage();
    const problems = watchPage(page);
    await page.goto(site.url('/en/timeline/'));
    await page.getByRole('link', { name: 'Actors' }).first().focus();
    await page.keyboard.press(keys);
    const field = page.locator('dialog[open] input');
    await field.waitFor();
    await page.keyboard.type('europol');
    expect((await results(page)).some((title) => title.includes('Europol'))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Actors');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leads from a result to its page', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/en/search/?q=willocx'));
    await results(page);
    await page.locator('.search-result a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(new URL(page.url()).pathname.startsWith(`${base}en/`)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});

describe('filters', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(inject('site'));
  });
  afterAll(() => site.close());

  test.each([
    ['nl', ['Actor', 'Bron', 'Jaar', 'Soort']],
    ['en', ['Actor', 'Kind', 'Source', 'Year']],
  ])('are named in the language of the page: %s', async (locale, names) => {
    const page = await browser.newPage();
    await page.goto(site.url(`/${locale}/search/?q=europol`));
    await results(page);
    const shown = await page
      .locator('pagefind-filter-pane .pf-filter-name, pagefind-filter-pane summary')
      .allTextContents();
    for (const name of names) expect(shown.join(' ')).toContain(name);
    await page.close();
  });

  test('narrow the results, and stand in the address', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/nl/search/?q=europol&Soort=Citaat'));
    const found = await results(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((title) => !title.startsWith('Citaat van'))).toEqual([]);
    await page.close();
  });
});

test('without JavaScript the search page leads to the lists', async () => {
  const site = await serveSite(inject('site'));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url('/nl/search/'));
  expect(await page.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript');
  expect(await page.locator('main .search-lists a').count()).toBeGreaterThan(4);
  await context.close();
  await site.close();
});
