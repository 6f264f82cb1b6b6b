import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser, startBrowser } from '../../src/browser/chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

test('text has a size, even where the machine has no fonts', async () => {
  const page = await browser.newPage();
  await page.setContent('<span>Één briefing</span>');
  expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(50);
  await page.close();
});

test('a page prints to PDF', async () => {
  const page = await browser.newPage();
  await page.setContent('<p>Één briefing</p>');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('dates and numbers do not depend on the machine', async () => {
  const page = await browser.newPage();
  const formatted = await page.evaluate(() => [
    new Date(0).toTimeString(),
    (1234.5).toLocaleString(),
    navigator.language,
  ]);
  expect(formatted).toEqual(['00:00:00 GMT+0000 (Coordinated Universal Time)', '1,234.5', 'en-US']);
  await page.close();
});

test('nothing outside this machine can be reached', async () => {
  const page = await browser.newPage();
  await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await expect(page.goto('https://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});

test('a browser that is named and does not start is an error, on one line', async () => {
  vi.stubEnv('DOSSIER_BROWSER', '/nowhere/chrome');
  await expect(launchBrowser()).rejects.toThrow(
    /^DOSSIER_BROWSER=\/nowhere\/chrome does not start \(.*\)\. Correct it, or unset it\.$/,
  );
  vi.unstubAllEnvs();
});

test('what was started says which browser it is', async () => {
  const { browser: started, facts } = await startBrowser();
  expect(facts.version).toBe(started.version());
  expect(facts.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(path.isAbsolute(facts.path)).toBe(true);
  // Root has no sandbox; whether others have one, the system decides.
  if (process.getuid?.() === 0) expect(facts.isSandboxed).toBe(false);
  await started.close();
});
