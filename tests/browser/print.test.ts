import { describe, expect, test } from 'vitest';
import { pdfPages } from '../harness/pdf.ts';
import { useSite } from '../harness/use-site.ts';

const use = useSite();

const print = async (path: string): Promise<string[]> => {
  const page = await use.browser.newPage();
  await page.goto(use.site.url(path));
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdfPages(pdf);
};

describe.each([
  ['nl', 'Stand van november 2019', (page: number, pages: number) => `p. ${page} van ${pages}`],
  ['en', 'As of November 2019', (page: number, pages: number) => `p. ${page} of ${pages}`],
] as const)('a printed page in %s', (locale, asOf, foot) => {
  test.each(['', 'timeline/', 'actors/', 'quotes/', 'events/operatie-amaq-2019/', 'briefings/persbriefing/'])(
    'carries the title, the state and its number on every sheet: %s',
    async (path) => {
      const pages = await print(`/${locale}/${path}`);
      expect(pages.length).toBeGreaterThan(0);
      for (const [index, text] of pages.entries()) {
        expect(text).toContain(asOf);
        expect(text).toContain(foot(index + 1, pages.length));
      }
    },
  );

  test('shows what a fact rests on, and none of the furniture of the site', async () => {
    const text = (await print(`/${locale}/events/operatie-amaq-2019/`)).join('\n');
    expect(text).toContain('van donderdag tot gisteren');
    expect(text).not.toMatch(/Zoeken|Search|Inhoud|Contents|Afdrukken|Print this page/);
  });
});
