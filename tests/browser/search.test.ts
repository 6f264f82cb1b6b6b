import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

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
  const use = useSite(folder, base);

  test('finds what the address asks for, on the search page', async () => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url('/nl/search/?q=preventie'));
    await expect.poll(() => results(page)).toContain('Citaat van Ladislav Hamran');
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('finds an inflected Dutch word and a name without its diacritics', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=verspreiden'));
    expect((await results(page)).length).toBeGreaterThan(0);
    await page.goto(use.site.url('/en/search/?q=mauritanian'));
    await expect.poll(() => results(page)).toContain('Man arrested in the Canary Islands');
    await page.close();
  });

  test.each(['/', 'Control+K'])('opens in place on %s, and gives the focus back on Escape', async (keys) => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url('/en/timeline/'));
    await page.getByRole('link', { name: 'Actors' }).first().focus();
    await page.keyboard.press(keys);
    const field = page.locator('dialog[open] input');
    await field.waitFor();
    await page.keyboard.type('europol');
    await expect.poll(async () => (await results(page)).join()).toContain('Europol');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Actors');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leads from a result to its page', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=willocx'));
    await results(page);
    await page.locator('.search-result a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(new URL(page.url()).pathname.startsWith(`${base}en/`)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});

describe('filters', () => {
  const use = useSite();

  test.each([
    ['nl', ['Actor', 'Bron', 'Jaar', 'Soort']],
    ['en', ['Actor', 'Kind', 'Source', 'Year']],
  ])('are named in the language of the page: %s', async (locale, names) => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(`/${locale}/search/?q=europol`));
    await results(page);
    const shown = await page
      .locator('pagefind-filter-pane .pf-filter-name, pagefind-filter-pane summary')
      .allTextContents();
    for (const name of names) expect(shown.join(' ')).toContain(name);
    await page.close();
  });

  test('narrow the results, and stand in the address', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=europol&Soort=Citaat'));
    const found = await results(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((title) => !title.startsWith('Citaat van'))).toEqual([]);
    await page.close();
  });
});

describe('without JavaScript', () => {
  const use = useSite();

  test('the search page leads to the lists', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/nl/search/'));
    expect(await page.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript');
    expect(await page.locator('main .search-lists a').count()).toBeGreaterThan(4);
    await context.close();
  });
});
