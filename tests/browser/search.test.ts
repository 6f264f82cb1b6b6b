import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

const titles = (page: Page): Promise<string[]> => page.locator('.search-title').allTextContents();

const field = (page: Page) => page.locator('dialog[open] input[type="search"]');

/** Opens the dialog on a page and types. */
async function typeInto(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type(text);
}

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim());

describe.each([
  { name: 'at the root of a host', folder: 'site', base: '/' },
  { name: 'under a base path', folder: 'based', base: '/dossiers/amaq/' },
] as const)('search $name', ({ folder, base }) => {
  const use = useSite(folder, base);

  test('finds what the address asks for, on the search page', async () => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url('/nl/search/?q=preventie'));
    await expect
      .poll(() => titles(page))
      .toContain('‘Preventie is een cruciaal onderdeel in de strijd tegen terreur […]’');
    expect(await page.locator('input[type="search"]').inputValue()).toBe('preventie');
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  test.each(['/', 'Control+K'])('opens in place on %s, and gives the focus back on Escape', async (keys) => {
    const page = await use.browser.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url('/en/timeline/'));
    await page.getByRole('link', { name: 'Actors' }).first().focus();
    await page.keyboard.press(keys);
    await field(page).waitFor();
    await page.keyboard.type('europol');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.waitForLoadState('networkidle');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Actors');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leads from a result to its page, and highlights there what was looked for', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/timeline/'));
    await typeInto(page, 'cyberaanvallen');
    await page.locator('.search-title a', { hasText: 'Cyberaanval op servers van IS' }).first().click();
    await page.waitForURL(use.site.url('/nl/events/operatie-amaq-2019/'));
    const highlighted = () =>
      page.evaluate(() => [...new Set([...(CSS.highlights.get('search') ?? [])].map(String))].sort());
    await expect.poll(highlighted).toEqual(['Cyberaanval', 'cyberaanval']);
    await page.close();
  });
});

const use = useSite();

describe('before a reader reaches for search', () => {
  test('nothing of it is loaded', async () => {
    const page = await use.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(use.site.url('/nl/'), { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /pagefind|search-/.test(path))).toEqual([]);
    await page.locator('[data-search-open]').hover();
    await expect.poll(() => requests.some((path) => path.endsWith('.pf_meta'))).toBe(true);
    await page.close();
  });
});

describe('in both languages', () => {
  test('a result in the other language says so, and is in its language', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=explosive'));
    const result = page.locator('.search-result').first();
    await result.waitFor();
    expect(await result.locator('.search-facts').innerText()).toContain('Engels');
    expect(await result.locator('.search-passage').getAttribute('lang')).toBe('en');
    expect(await result.locator('a').getAttribute('href')).toMatch(/^\/en\/actors\/man-canarische-eilanden\/\?hl=/);
    await page.close();
  });

  test('an entry that both languages hold is there once, in the language of the page', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=amaq&kind=actors'));
    await page.locator('.search-result').first().waitFor();
    const hrefs = await page
      .locator('.search-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const paths = hrefs.map((href) => href?.replace(/\?.*/, '') ?? '');
    expect(paths[0]).toBe('/en/actors/amaq/');
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith('/en/'))).toEqual([]);
    await page.close();
  });

  test('the words of a quotation lead to its page in the language of the reader', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=voorlopig+internet+aanwezig'));
    const title = page.locator('.search-title a', { hasText: 'Voorlopig, voor zover wij weten' });
    await title.waitFor();
    expect(await title.getAttribute('lang')).toBe('nl');
    expect(await title.getAttribute('href')).toMatch(/^\/en\/quotes\/van-der-sypt-niet-meer-aanwezig\/\?/);
    await page.close();
  });

  test('words of the editors about a quotation are marked as theirs', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=prevention&kind=quotes'));
    const result = page.locator('.search-result').first();
    await result.waitFor();
    expect(await result.locator('.search-passage').innerText()).toMatch(/^By the editors: /);
    expect(await result.locator('.search-facts').innerText()).toBe('Ladislav Hamran · November\u00a02019');
    await page.close();
  });

  test('one box limits search to the language of the page', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'explosive');
    await expect.poll(() => titles(page)).toContain('Man arrested in the Canary Islands');
    await page.getByLabel('Ook de Engelse pagina’s doorzoeken').uncheck();
    await expect.poll(() => titles(page)).not.toContain('Man arrested in the Canary Islands');
    expect(await page.getByRole('link', { name: 'Alle resultaten' }).getAttribute('href')).toBe(
      use.site.url('/nl/search/?q=explosive&lang=nl'),
    );
    await page.close();
  });
});

describe('the dialog', () => {
  test('is walked through with arrow keys, says how much it found, and follows on Enter', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'van der sypt');
    await expect
      .poll(() => page.locator('dialog [role="status"]').innerText())
      .toMatch(/^\d+ resultaten voor ‘van der sypt’$/);
    await expect.poll(async () => (await titles(page))[0]).toBe('Eric Van der Sypt');
    const [, second] = await titles(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('Eric Van der Sypt');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(second?.trim());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(use.site.url('/nl/actors/eric-van-der-sypt/'));
    await page.close();
  });

  test('leads to all results on Enter in its field', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'europol');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.keyboard.press('Enter');
    await page.waitForURL(use.site.url('/nl/search/?q=europol'));
    await page.close();
  });

  test('no longer opens on / once a reader switched that off, and does so on Ctrl-K', async () => {
    const context = await use.browser.newContext();
    const page = await context.newPage();
    await page.goto(use.site.url('/en/actors/'));
    await page.keyboard.press('/');
    await page.getByLabel('The / key opens search').uncheck();
    await page.goto(use.site.url('/en/quotes/'));
    await page.keyboard.press('/');
    await page.keyboard.press('Control+K');
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });

  test('shows what sounds alike for a name that nobody bears, and says so', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'willokx');
    await expect
      .poll(() => page.locator('dialog [role="status"]').innerText())
      .toMatch(/^Niets gevonden voor ‘willokx’. Dit zijn de resultaten voor ‘willocx’. \d+ resultaten$/);
    await expect.poll(async () => (await titles(page))[0]).toBe('Patrick Willocx');
    await page.close();
  });

  test('leads to lists where it finds nothing', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'qqqqqqq');
    await expect.poll(() => page.locator('dialog [role="status"]').innerText()).toBe('Niets gevonden voor ‘qqqqqqq’.');
    expect(await page.locator('.search-elsewhere a').allInnerTexts()).toEqual(['Actoren van A tot Z', 'Alle pagina’s']);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test.each([320, 1280])('fits a screen of %i pixels, without fault', async (width) => {
    const page = await use.browser.newPage({ viewport: { width, height: 640 } });
    const problems = watchPage(page);
    await page.goto(use.site.url('/nl/actors/'));
    await typeInto(page, 'europol');
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.waitForLoadState('networkidle');
    const { left, right, bottom, overflow } = await page.locator('dialog').evaluate((dialog) => ({
      left: dialog.getBoundingClientRect().left,
      right: dialog.getBoundingClientRect().right,
      bottom: dialog.getBoundingClientRect().bottom,
      overflow: dialog.scrollWidth - dialog.clientWidth,
    }));
    expect([left >= 0, right <= width, bottom <= 640, overflow]).toEqual([true, true, true, 0]);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the search page', () => {
  test('groups results by kind, and counts them in filters', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=europol'));
    await page.locator('.search-group').first().waitFor();
    const counted = (selector: string) => page.locator(selector).allInnerTexts();
    const groups = (await counted('.search-group > h2')).map((text) => text.trim());
    const kinds = (await counted('[data-filter="kind"] label')).map((text) => text.replace(/\s+/g, ' ').trim());
    expect(groups.toSorted()).toEqual(kinds.toSorted());
    expect(await counted('.search-filter > legend')).toEqual(['Soort', 'Taal', 'Jaar', 'Actor', 'Bron']);
    await page.close();
  });

  test('is narrowed down by filters, which the back button takes away again', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=europol'));
    await page.getByRole('checkbox', { name: /Gebeurtenissen/ }).check();
    await page.waitForURL(/\?q=europol&kind=events$/);
    await expect.poll(() => page.locator('.search-group > h2').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('events');
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await page.waitForURL(/\?q=europol$/);
    await expect.poll(() => page.locator('.search-group > h2').count()).toBeGreaterThan(1);
    await page.close();
  });

  test('is as it was when a reader comes back from a result', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/'));
    await page.locator('[data-ready]').waitFor();
    await page.locator('main input[type="search"]').fill('preventie');
    const quote = page.locator('.search-title a', { hasText: 'Preventie is een cruciaal onderdeel' });
    await quote.click();
    await page.waitForURL(/quotes\/hamran-preventie/);
    await page.goBack();
    await quote.waitFor();
    expect(new URL(page.url()).search).toBe('?q=preventie');
    await page.close();
  });

  test('sorts by date', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=cyberattack&kind=events'));
    await page.getByLabel('Sort by').selectOption('date');
    await page.waitForURL(/&sort=date$/);
    await expect.poll(async () => (await page.locator('.search-facts').allInnerTexts()).at(-1)).toBe('2018');
    await page.close();
  });

  test('keeps the question where the reader changes the language', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?q=europol&kind=actors'));
    await page.locator('.search-result').first().waitFor();
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL(use.site.url('/en/search/?q=europol&kind=actors'));
    await expect.poll(async () => (await titles(page))[0]).toBe('Europol');
    await page.close();
  });

  test('shows what filters alone leave', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/search/?kind=briefings'));
    await expect.poll(() => titles(page)).toEqual(['Persbriefing: de cyberaanval op servers van IS']);
    await page.close();
  });

  test('leads to lists where it finds nothing', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/search/?q=qqqqqqq'));
    await expect.poll(() => page.locator('.search-status').innerText()).toBe('Nothing found for ‘qqqqqqq’.');
    expect(await page.locator('.search-lists a').allInnerTexts()).toContain('All pages');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('without JavaScript', () => {
  test('the search page leads to the lists', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/nl/search/'));
    expect(await page.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript');
    expect(await page.locator('main .search-lists a').count()).toBeGreaterThan(4);
    await context.close();
  });

  test('a map of the site leads to every entry', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/en/map/'));
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const path of [
      'actors/europol/',
      'events/operatie-amaq-2019/',
      'quotes/hamran-preventie/',
      'briefings/persbriefing/',
    ])
      expect(links).toContain(`../${path}`);
    await context.close();
  });
});
