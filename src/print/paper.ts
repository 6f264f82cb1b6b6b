import type { Page } from 'playwright-core';
import { linkArea } from './pdf-measures.ts';
import type { PaperOptions } from './paper-options.ts';

/** Tells a page on what it is printed, and gives it the rules for that. */
export const setPaper = (page: Page, { paper, duplex, recto }: PaperOptions, css: string): Promise<void> =>
  page.evaluate(
    ({ paper, duplex, recto, css }) => {
      const root = document.documentElement;
      root.dataset['paper'] = paper;
      root.toggleAttribute('data-duplex', duplex);
      root.toggleAttribute('data-recto', recto);
      // The policy of the site refuses style elements, and not sheets that are made by script.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    { paper, duplex, recto, css },
  );

/** The part of a page that text may fill, in CSS pixels. */
export interface PrintArea {
  readonly width: number;
  readonly height: number;
}

/** What a size in a PDF may be too large by. */
const rounding = 1 / 32;

/**
 * Measures the part of a page that text may fill: only paper tells. Prints, in place of the page, a link that fills
 * several sheets, and looks at the third: the first may have margins of its own.
 */
export async function printArea(page: Page): Promise<PrintArea> {
  await page.evaluate(() => {
    const probe = document.createElement('a');
    probe.id = 'print-area';
    probe.href = '#print-area';
    probe.textContent = '.';
    Object.assign(probe.style, { display: 'block', blockSize: '10000px' });
    document.body.style.display = 'none';
    document.documentElement.append(probe);
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.evaluate(() => {
    document.getElementById('print-area')?.remove();
    document.body.style.removeProperty('display');
  });
  const { width, height } = await linkArea(pdf, 3);
  // Chromium lays a printed page out in whole pixels and then fits it to the sheet.
  return { width: Math.ceil(width - rounding), height: Math.floor(height) };
}
