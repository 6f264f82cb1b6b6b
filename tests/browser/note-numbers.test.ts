import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sheets = [
  ['src/epub/book.css', 'note-refs'],
  ['src/epub/book.css', 'footnote-ref'],
  ['src/styles/words.css', 'note-refs'],
  ['src/styles/words.css', 'cite-refs'],
  ['src/styles/words.css', 'footnote-ref'],
] as const;

test.each(sheets)('by %s, a number (%s) stays behind Hebrew words of an English text', async (file, name) => {
  const page = await browser.newPage();
  await page.setContent(`<p><span>שלום</span><sup class="${name}"><a href="#a">12</a></sup> says he.</p>`);
  const places = () =>
    page.evaluate(() => {
      const [words, number] = ['span', 'sup a'].map((each) => document.querySelector(each)?.getBoundingClientRect());
      return { end: words?.right ?? 0, start: number?.left ?? 0 };
    });
  const turned = await places();
  expect(turned.start).toBeLessThan(turned.end);
  await page.addStyleTag({ content: await readFile(file, 'utf8') });
  const { end, start } = await places();
  await page.close();
  expect(start).toBeGreaterThanOrEqual(end);
});

test('on paper, the number of a link stays behind its words as well', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent('<p><a data-note="1" href="#a">שלום</a> says he.</p>');
  await page.addStyleTag({ content: await readFile('src/styles/page.css', 'utf8') });
  const isolation = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => getComputedStyle(link, '::after').unicodeBidi),
  );
  await page.close();
  expect(isolation).toEqual(['isolate']);
});
