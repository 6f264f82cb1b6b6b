import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { type DevServer, startDev } from '../harness/dev-server.ts';
import { kinds } from '../harness/page-kinds.ts';
import { watchPage } from '../harness/watch.ts';

let dev: DevServer;
let browser: Browser;

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDev([]), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});

test.each([
  ...kinds.map((kind) => `nl/${kind}`),
  'en/',
  'en/search/?q=europol',
  'en/compose/?e=q_hamran-preventie.e_operatie-amaq-2019.a_europol',
  'print/',
  '',
])('/%s loads in dev all that it asks for, and nothing that is no style as a style', async (path) => {
  const page = await browser.newPage();
  const problems = watchPage(page);
  await page.goto(dev.url(path), { waitUntil: 'networkidle' });
  const styles = await page.locator('style').evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  expect(styles.filter((style) => style.includes('export default'))).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('an address that is not there is answered with the page that says so', async () => {
  const page = await browser.newPage();
  const response = await page.goto(dev.url('nl/nowhere/'), { waitUntil: 'networkidle' });
  expect([response?.status(), await page.locator('h2').allTextContents()]).toEqual([
    404,
    ['Deze pagina bestaat niet', 'This page does not exist'],
  ]);
  await page.close();
});

test('search says in dev that it works once the dossier is built', async () => {
  const page = await browser.newPage();
  await page.goto(dev.url('nl/search/'));
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('zodra het dossier gebouwd is');
  await page.goto(dev.url('en/'));
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('once the dossier is built');
  await page.close();
});

test('a dossier that quotes Arabic has its font in dev, too', async () => {
  const open = await startDev(['--content', 'tests/fixtures/open']);
  onTestFinished(async () => {
    await open.stop();
  });
  const page = await browser.newPage();
  const problems = watchPage(page);
  const fonts: string[] = [];
  page.on('response', (response) => fonts.push(new URL(response.url()).pathname));
  await page.goto(open.url('nl/sources/verslag/'), { waitUntil: 'networkidle' });
  expect(fonts.filter((path) => path.startsWith('/fonts/noto-naskh-arabic-arabic-400'))).toHaveLength(1);
  expect(problems).toEqual([]);
  await page.close();
});
