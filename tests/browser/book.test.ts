import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { bookTexts } from '../fixtures/book.ts';
import { writeFiles } from '../fixtures/files.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';

const documents = ['cover', 'nav', 'summary', 'timeline', 'actors', 'notes', 'sources', 'index'];

let folder: string;
let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-book-'));
  const css = await readFile('src/epub/book.css', 'utf8');
  writeFiles(folder, Object.fromEntries([...bookTexts({ css })].map(([file, text]) => [`EPUB/${file}`, text])));
  browser = await launchBrowser();
  served = await serveSite(folder);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

/** A document of the book on a screen of a width. */
async function open(name: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 1024 } });
  await page.goto(served.url(`/EPUB/${name}.xhtml`));
  return page;
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe('a document of the book', () => {
  test.each(documents)('breaks no rule of WCAG 2.2 that axe can check: %s', async (name) => {
    const page = await open(name, 768);
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(levels).analyze();
    await page.close();
    expect(violations).toEqual([]);
    expect(passes).not.toEqual([]);
  });

  test.each(documents)('fits a tablet and a phone, with text of twice the size too: %s', async (name) => {
    for (const width of [768, 390]) {
      const page = await open(name, width);
      const sizes: number[] = [];
      for (const size of ['100%', '200%']) {
        await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        sizes.push(
          await page.evaluate(() =>
            parseFloat(getComputedStyle(document.querySelector('h1, h2, p') ?? document.body).fontSize),
          ),
        );
      }
      await page.close();
      expect(sizes[1]).toBe((sizes[0] ?? 0) * 2);
    }
  });
});
