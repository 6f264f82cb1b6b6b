import { beforeAll, describe, expect, test } from 'vitest';
import { pdfPages } from '../harness/pdf.ts';
import { pdfBoxes, type PdfPage } from '../harness/pdf-boxes.ts';
import { useSite } from '../harness/use-site.ts';

const use = useSite();

const editions = [
  { path: '/nl/print/', foot: 'Eerste editie', number: (page: number, pages: number) => `p. ${page} van ${pages}` },
  { path: '/en/print/', foot: 'First edition', number: (page: number, pages: number) => `p. ${page} of ${pages}` },
  { path: '/print/', foot: 'Eerste editie', number: (page: number, pages: number) => `p. ${page} / ${pages}` },
];

describe.each(editions)('the print edition at $path', ({ path, foot, number }) => {
  let texts: string[];
  let boxes: PdfPage[];
  /** The titles of the parts, and all words of the edition, as the page has them for print. */
  let titles: string[];
  let words: Set<string>;

  beforeAll(async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url(path));
    await page.evaluate(() => document.fonts.ready);
    titles = await page
      .locator('.part > h2')
      .evaluateAll((headings) => headings.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')));
    await page.emulateMedia({ media: 'print' });
    await page.locator('.visually-hidden').evaluateAll((hidden) => hidden.forEach((element) => element.remove()));
    words = new Set((await page.locator('main').innerText()).split(/\s+/).filter((word) => word !== ''));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.close();
    texts = await pdfPages(pdf);
    boxes = await pdfBoxes(pdf);
  });

  test('is A4 throughout', () => {
    expect(new Set(boxes.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`))).toEqual(
      new Set(['595×842']),
    );
  });

  test('has a head and a foot on every page but the first', () => {
    const [first = '', ...rest] = texts;
    expect(first).not.toContain(number(1, texts.length));
    for (const [index, text] of rest.entries()) {
      expect(text).toContain(foot);
      expect(text).toContain(number(index + 2, texts.length));
    }
    const heads = boxes.slice(1).map(({ height, texts: all }) =>
      all
        .filter(({ bottom }) => bottom > height - 60)
        .map(({ text }) => text)
        .join(' '),
    );
    const known = ['Inhoud en kerncijfers', 'Contents and key figures', ...titles.filter((title) => title !== '')];
    expect(heads.filter((head) => !known.some((title) => head.includes(title)))).toEqual([]);
  });

  test('has a text of its own on every page, the last included', () => {
    const own = boxes.map(({ height, texts: all }) =>
      all.filter(({ bottom, top }) => bottom > 60 && top < height - 60),
    );
    expect(own.filter((all) => all.length === 0)).toEqual([]);
  });

  test('begins at the left margin on every page: what is too wide would make Chromium shrink it', () => {
    const margin = (22 / 25.4) * 72;
    for (const { texts: all } of boxes) expect(Math.min(...all.map(({ left }) => left))).toBeCloseTo(margin, 0);
  });

  test('has every word on paper: what stands outside the page would be missing', () => {
    const printed = texts.join('').replace(/\s+/g, '');
    expect([...words].filter((word) => !printed.includes(word))).toEqual([]);
  });

  test('shows no number of a page where none is known, and none of what is for the screen', () => {
    const all = texts.join('\n');
    expect(all).not.toContain('{page}');
    expect(all).not.toMatch(/Het dossier online|The dossier online|Naar de tekst|Skip to the text/);
  });
});

describe('page numbers', () => {
  test('take no room while they are empty, and stand between brackets once they are known', async () => {
    const page = await use.browser.newPage();
    await page.goto(use.site.url('/en/print/'));
    const slot = page.locator('#events-operatie-amaq-2019 .page-ref').first();
    const shown = await page
      .locator('[data-page-of]')
      .evaluateAll((slots) => slots.filter((each) => each.getClientRects().length > 0).length);
    expect(shown).toBe(0);
    await slot.evaluate(
      (element) => (element.textContent = (element.dataset['pageText'] ?? '').replace('{page}', '12')),
    );
    expect(await slot.textContent()).toBe(' (p. 12)');
    expect(await slot.isVisible()).toBe(true);
    await page.close();
  });
});
