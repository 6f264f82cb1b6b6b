import { describe, expect, test } from 'vitest';
import { pagePaths as paths } from '../harness/page-kinds.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

const use = useSite();

const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('on a small screen', () => {
  test.each(paths)('nothing sticks out at 320 pixels, and nothing goes wrong: %s', async (path) => {
    const page = await use.browser.newPage({ viewport: { width: 320, height: 640 } });
    const problems = watchPage(page);
    await page.goto(use.site.url(path));
    expect(await page.evaluate(overflow)).toBe(0);
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    expect(problems).toEqual([]);
  });

  test.each(paths)('nothing sticks out with text of twice the size: %s', async (path) => {
    const page = await use.browser.newPage({ viewport: { width: 640, height: 800 } });
    await page.goto(use.site.url(path));
    // What a reader sets in the browser; `style-src` keeps the page itself from doing so.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.evaluate(overflow)).toBe(0);
    await page.close();
  });
});

describe('without JavaScript', () => {
  test.each(paths)('a page shows its heading and its text: %s', async (path) => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url(path));
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    await context.close();
  });

  test('evidence opens by itself', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/nl/events/operatie-amaq-2019/'));
    const words = page.getByText('van donderdag tot gisteren', { exact: true }).first();
    expect(await words.isVisible()).toBe(false);
    await page.locator('details.evidence > summary').first().click();
    expect(await words.isVisible()).toBe(true);
    await context.close();
  });
});

describe('the door at the root', () => {
  test.each([
    ['nl-BE', '/nl/'],
    ['en-US', '/en/'],
    ['fr-FR', '/nl/'],
  ])('leads a browser in %s to %s', async (locale, path) => {
    const context = await use.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(use.site.url('/'));
    await page.waitForURL(use.site.url(path));
    await context.close();
  });

  test('has a link per language where no script runs', async () => {
    const context = await use.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(use.site.url('/'));
    const links = page.getByRole('main').getByRole('link');
    expect([await links.count(), await links.first().getAttribute('href')]).toEqual([2, 'nl/']);
    await links.last().click();
    await page.waitForURL(use.site.url('/en/'));
    await context.close();
  });
});

describe('the keyboard', () => {
  test('comes first to a link that skips to the text', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    await page.close();
  });

  test('reaches every link and control of a page, each with a visible focus', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/nl/events/operatie-amaq-2019/'));
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], summary, button')].filter((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
    let unmarked = 0;
    for (let index = 0; index < reachable; index++) {
      await page.keyboard.press('Tab');
      unmarked += await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return document.activeElement === document.body || outlineStyle === 'none' || outlineWidth === '0px' ? 1 : 0;
      });
    }
    expect(unmarked).toBe(0);
    await page.close();
  });

  test('copies the citation, where scripts run', async () => {
    const context = await use.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(use.site.url('/en/quotes/hamran-preventie/'));
    await page.getByRole('button', { name: /copy/i }).last().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Quote from Ladislav Hamran');
    await context.close();
  });
});
