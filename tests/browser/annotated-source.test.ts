import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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

describe('a source in parts', () => {
  const long = useSite('long');
  const passage = /id="(passage-\d+-\d+)"/;

  test.each([
    ['from a server', (file: string) => long.site.url(`/${file}`)],
    ['from disk', (file: string) => pathToFileURL(path.join(long.folder, file, 'index.html')).href],
  ])('an address that names a passage leads to the part that holds it: %s', async (_, address) => {
    const last = readFileSync(path.join(long.folder, 'nl/sources/verslag/3/index.html'), 'utf8');
    const [, id = ''] = passage.exec(last) ?? [];
    const page = await long.browser.newPage();
    await page.goto(`${address('nl/sources/verslag/')}#${id}`);
    await page.waitForURL(`${address('nl/sources/verslag/3/')}#${id}`);
    expect(await page.locator('mark:target').count()).toBe(1);
    // None begins there; it is looked for where it would.
    await page.goto(`${address('nl/sources/verslag/2/')}#passage-1-9999999`);
    await page.waitForURL(`${address('nl/sources/verslag/')}#passage-1-9999999`);
    await page.close();
  });

  test.each(['nl/sources/verslag/2/', 'en/sources/brief/2/'])('is accessible, also on a phone: %s', async (file) => {
    const page = await long.browser.newPage();
    const problems = watchPage(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(long.site.url(`/${file}`));
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeViolations(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});
