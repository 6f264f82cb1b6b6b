import { describe, expect, test } from 'vitest';
import { kinds } from '../harness/page-kinds.ts';
import { pdfPages } from '../harness/pdf.ts';
import { pdfBoxes } from '../harness/pdf-boxes.ts';
import { bodyLetters, letters } from '../harness/printed-edition.ts';
import { useSite } from '../harness/use-site.ts';

const use = useSite();

/** A page as paper has it, and what of it every page ends in: notes and citation. */
async function printed(path: string) {
  const page = await use.browser.newPage();
  await page.goto(use.site.url(path));
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: 'print' });
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  const end = letters([...(await texts('.print-notes')), ...(await texts('.tools'))].join(''));
  await page.locator('.visually-hidden').evaluateAll((hidden) => hidden.forEach((element) => element.remove()));
  const words = (await texts('main')).join(' ').split(/\s+/).filter(Boolean);
  await page.close();
  return { pages: await pdfPages(pdf), sheets: await pdfBoxes(pdf), end, words };
}

const papers = new Map<string, ReturnType<typeof printed>>();

/** Each page is printed once, for all that is looked at. */
const onPaper = (path: string): ReturnType<typeof printed> => {
  const paper = papers.get(path) ?? printed(path);
  papers.set(path, paper);
  return paper;
};

describe.each([
  ['nl', 'Stand van november 2019', (page: number, pages: number) => `p. ${page} van ${pages}`],
  ['en', 'As of November 2019', (page: number, pages: number) => `p. ${page} of ${pages}`],
] as const)('a printed page in %s', (locale, asOf, foot) => {
  test.each(['', 'timeline/', 'actors/', 'quotes/', 'events/operatie-amaq-2019/', 'briefings/persbriefing/'])(
    'carries the title, the state and its number on every sheet: %s',
    async (path) => {
      const { pages } = await onPaper(`/${locale}/${path}`);
      expect(pages.length).toBeGreaterThan(0);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(asOf);
        expect(text).toContain(foot(index + 1, pages.length));
      }
    },
  );

  test('shows what a fact rests on, and none of the furniture of the site', async () => {
    const text = (await onPaper(`/${locale}/events/operatie-amaq-2019/`)).pages.join('\n');
    expect(text).toContain('van donderdag tot gisteren');
    expect(text).not.toMatch(/Zoeken|Search|Inhoud|Contents|Afdrukken|Print this page/);
  });
});

describe.each(['nl', 'en'])('on paper, in %s, a page', (locale) => {
  // The print edition has no such end, and tests of its own.
  test.each(kinds.filter((kind) => kind !== 'print/'))('ends in more than notes and citation: %s', async (kind) => {
    const { sheets, end } = await onPaper(`/${locale}/${kind}`);
    const last = sheets.map(bodyLetters).at(-1) ?? '';
    expect(last.length - end.length).toBeGreaterThan(40);
  });

  // What was found is written when it comes into sight: the list of results is longer on screen.
  test.each(kinds.filter((kind) => kind !== 'search/'))('has every word, within its margins: %s', async (kind) => {
    const { sheets, words } = await onPaper(`/${locale}/${kind}`);
    const text = sheets.map(bodyLetters).join('');
    expect(words.filter((word) => !text.includes(letters(word)))).toEqual([]);
    const side = (20 / 25.4) * 72;
    const outside = sheets.flatMap(({ width, texts }) =>
      texts.filter(({ left, right }) => left < side || right > width - side),
    );
    expect(outside).toEqual([]);
  });
});
