import type { Page } from 'playwright-core';

/** The headings of a page as one reads them: on one line, with the words that stand between two languages. */
export const headings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), ({ textContent }) =>
      textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
    ),
  );
