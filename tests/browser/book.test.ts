import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { bookTexts } from '../fixtures/book.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { writeFiles } from '../fixtures/files.ts';
import { type ServedSite, serveSite } from '../harness/serve.ts';

const documents = ['cover', 'nav', 'summary', 'timeline', 'actors', 'notes', 'sources', 'index'];

let folder: string;
let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-book-'));
  const css = await readFile('src/papers/epub/book.css', 'utf8');
  const noted = printEdition(await generatedModel({ entries: 12, seed: 5 }), ['nl', 'en']);
  const write = (to: string, texts: ReadonlyMap<string, string>): void =>
    writeFiles(folder, Object.fromEntries(Array.from(texts, ([file, text]) => [`${to}/${file}`, text])));
  write('EPUB', bookTexts({ css }));
  write('noted', bookTexts({ document: noted, css }));
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

test('no line of a book begins with the number of a note, and none sticks out', async () => {
  const page = await browser.newPage();
  let looked = 0;
  for (const name of ['summary', 'actors', 'events', 'quotes']) {
    await page.goto(served.url(`/noted/${name}.xhtml`));
    for (const width of [300, 333, 390, 444, 600, 768]) {
      await page.setViewportSize({ width, height: 1024 });
      const { begun, count, sides } = await page.evaluate(() => {
        const range = new Range();
        const links = [...document.querySelectorAll('.note-refs:not(table *) > a:first-of-type')];
        const begun = links.filter((link) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          walker.currentNode = link;
          const before = walker.previousNode();
          const end = before?.nodeValue?.length ?? 0;
          if (!before || end === 0) return true;
          range.setStart(before, end - 1);
          range.setEnd(before, end);
          return (range.getClientRects()[0]?.bottom ?? 0) <= link.getBoundingClientRect().top;
        });
        return { begun: begun.map(({ id }) => id), count: links.length, sides: document.documentElement.scrollWidth };
      });
      looked += count;
      expect([name, width, begun]).toEqual([name, width, []]);
      expect(sides).toBe(width);
    }
  }
  await page.close();
  expect(looked).toBeGreaterThan(200);
});
