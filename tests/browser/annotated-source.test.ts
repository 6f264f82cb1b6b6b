import { describe, expect, test } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { useSite } from '../harness/use-site.ts';
import { watchPage } from '../harness/watch.ts';

const use = useSite('open');

const paths = ['/nl/sources/verslag/', '/en/sources/brief/', '/en/quotes/belofte/'];
const views = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'narrow and dark', width: 390, colorScheme: 'dark' },
] as const;

describe.each(views)('a page with the text of a source, $name', ({ width, colorScheme }) => {
  test.each(paths)('is accessible and without an error: %s', async (path) => {
    const context = await use.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const problems = watchPage(page);
    await page.goto(use.site.url(path));
    await page.evaluate(() => document.fonts.ready);
    const violations = await axeViolations(page);
    await context.close();
    expect([problems, violations]).toEqual([[], []]);
  });
});

test.each(paths)('nothing sticks out at 320 pixels: %s', async (path) => {
  const page = await use.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(use.site.url(path));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('a number leads to what rests on the passage, and from there back, without JavaScript', async () => {
  const context = await use.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(use.site.url('/nl/sources/verslag/'));
  await page.getByRole('link', { name: 'Wat op passage 5 steunt' }).click();
  await expect.poll(() => page.locator('li:target').innerText()).toContain('Vergadering van de wijkraad');
  await page.getByRole('link', { name: 'Terug naar passage 5' }).click();
  await expect.poll(() => page.locator('mark:target').innerText()).toBe('Er waren veertig bewoners, meer dan ooit');
  await context.close();
});

test('evidence of an event leads to its words in the text', async () => {
  const page = await use.browser.newPage();
  await page.goto(use.site.url('/nl/events/vergadering/'));
  await page.locator('details.evidence > summary').first().click();
  await page.getByRole('link', { name: 'op 4 maart 2024' }).click();
  await page.waitForURL(/\/nl\/sources\/verslag\/#passage-43-57$/);
  expect(await page.locator('mark:target').innerText()).toBe('op 4 maart 2024');
  await page.close();
});
