import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { htmlText } from '../../src/document/html.ts';
import { type Inline, text } from '../../src/document/inline.ts';
import { blocks } from '../../src/document/writers/markup/blocks.ts';
import { contextOf } from '../../src/document/writers/markup/context.ts';
import { aParagraph, wordsIn } from '../fixtures/document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where the Hebrew words of a page end, and where the number after them starts. */
const places = (page: Page) =>
  page.evaluate(() => {
    const [words, number] = ['span', 'sup a'].map((each) => document.querySelector(each)?.getBoundingClientRect());
    return { end: words?.right ?? 0, start: number?.left ?? 0 };
  });

const sheet = (file: string): Promise<string> => readFile(file, 'utf8');

test.each(['note-refs', 'cite-refs', 'footnote-ref'])('a number (%s) stays behind Hebrew words', async (name) => {
  const page = await browser.newPage();
  await page.setContent(`<p><span>שלום</span><sup class="${name}"><a href="#a">12</a></sup> says he.</p>`);
  const turned = await places(page);
  expect(turned.start).toBeLessThan(turned.end);
  await page.addStyleTag({ content: await sheet('src/styles/words.css') });
  const { end, start } = await places(page);
  await page.close();
  expect(start).toBeGreaterThanOrEqual(end);
});

const numbers: readonly Inline[] = [
  { type: 'notes', refs: [{ number: 12, id: undefined }] },
  { type: 'footnote', letter: '12', to: 'a', id: undefined, label: 'Footnote' },
];

test.each(numbers)('so does one in a book ($type)', async (number) => {
  const context = contextOf({ words: wordsIn(['en']), locales: ['en'] }, 'book');
  const words = { type: 'run', lang: 'en', said: undefined, children: [text('שלום')] } as const;
  const [written] = blocks([aParagraph(words, number, ' says he.')], context);
  const page = await browser.newPage();
  await page.setContent(written === undefined || typeof written === 'string' ? '' : htmlText(written));
  await page.addStyleTag({ content: await sheet('src/papers/epub/book.css') });
  const { end, start } = await places(page);
  await page.close();
  expect(end).toBeGreaterThan(0);
  expect(start).toBeGreaterThanOrEqual(end);
});

test('on paper, the number of a link stays behind its words as well', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent('<p><a data-note="1" href="#a">שלום</a> says he.</p>');
  await page.addStyleTag({ content: await sheet('src/styles/page.css') });
  const isolation = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => getComputedStyle(link, '::after').unicodeBidi),
  );
  await page.close();
  expect(isolation).toEqual(['isolate']);
});
