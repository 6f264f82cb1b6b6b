import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers } from '../../src/build/hosts/headers.ts';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { builtSite } from '../harness/built-site.ts';
import { readHeaders } from '../harness/host-settings.ts';
import { pagePaths } from '../harness/page-kinds.ts';
import { pdfPages } from '../harness/pdf.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';
import { aSite } from '../harness/temp-site.ts';
import { watchPage } from '../harness/watch.ts';

const base = '/dossiers/amaq/';

/** What one page did while it was used, and what went wrong. */
interface Used {
  readonly page: Page;
  readonly problems: ReturnType<typeof watchPage>;
}

describe('a site with the headers that it asks hosts for', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    const folder = await builtSite('based');
    const headersOf = readHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
    [browser, site] = [await launchBrowser(), await serveSite(folder, base, headersOf)];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const opened = async (below: string): Promise<Used> => {
    const page = await browser.newPage();
    const problems = watchPage(page);
    await page.goto(site.url(below));
    return { page, problems };
  };

  test('sends those of the table', async () => {
    const answer = await fetch(site.url('/nl/'));
    const table = headers({ embedding: ['none'], unlisted: false });
    expect(table.map(([name]) => [name, answer.headers.get(name)])).toEqual(table);
  });

  test.each(pagePaths)('breaks nothing on a page, and no rule of its policy: %s', async (below) => {
    const { page, problems } = await opened(below);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.close();
    expect(problems).toEqual([]);
  });

  test('is searched', async () => {
    const { page, problems } = await opened('/nl/search/?q=preventie');
    await expect.poll(() => page.locator('.search-title').count()).toBeGreaterThan(0);
    await page.close();
    expect(problems).toEqual([]);
  });

  test('has briefings composed, and saves them for Word', async () => {
    const { page, problems } = await opened('/en/compose/?e=a_europol.q_hamran-preventie');
    await page.locator('.composed').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Word/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    await page.close();
    expect(problems).toEqual([]);
  });

  test('is printed with its sheets', async () => {
    const { page, problems } = await opened('/en/print/');
    const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.at(-1)).toContain('As of November 2019');
    await page.close();
    expect(problems).toEqual([]);
  });

  test('is shown in no frame of another site, and not in one of its own', async () => {
    const outer = await serveSite(
      aSite({ 'index.html': `<!doctype html><iframe src="${site.url('/nl/')}"></iframe>` }),
    );
    const page = await browser.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(outer.url('/'));
    await expect.poll(() => refusals.join('\n')).toContain("frame-ancestors 'none'");
    await page.close();
    await outer.close();
  });
});
