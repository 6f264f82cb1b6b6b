import type { Browser, Page } from 'playwright-core';
import { destinations } from './destinations.ts';
import { type DocumentFacts, finishPdf } from './finish/finish-pdf.ts';
import { linkDescriptions } from './link-descriptions.ts';
import { openPage, type PageSource } from './open-page.ts';
import { guessedNumbers, type PageNumbers, referencedIds, showNumbers } from './page-numbers.ts';
import { pageLabel } from './page-label.ts';
import { printArea, setPaper } from './paper.ts';
import type { PaperOptions } from './paper-options.ts';
import { addSoftHyphens, dropIdleHyphens } from './soft-hyphens.ts';

/** How often a page is printed before it counts as one whose numbers never settle. Two or three are usual. */
const mostPasses = 6;

const settings = { preferCSSPageSize: true, printBackground: true } as const;

/** Prints without what readers need and the search for page numbers does not. */
const draft = (page: Page): Promise<Uint8Array> => page.pdf(settings);

const tagged = (page: Page): Promise<Uint8Array> => page.pdf({ ...settings, tagged: true, outline: true });

/** The numbers of the pages on which a PDF shows the elements of a page. */
async function numbersIn(pdf: Uint8Array, ids: readonly string[]): Promise<PageNumbers> {
  const pages = await destinations(pdf);
  const entries = ids.map((id) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`it shows the page of "${id}", which is not printed.`);
    return [id, pageLabel(page)] as const;
  });
  return Object.fromEntries(entries);
}

const differing = (ids: readonly string[], before: PageNumbers, after: PageNumbers): string[] =>
  ids.filter((id) => before[id] !== after[id]);

const unsettled = (ids: readonly string[], before: PageNumbers, after: PageNumbers): Error => {
  const some = differing(ids, before, after)
    .slice(0, 3)
    .map((id) => `"${id}" (${before[id] ?? ''} or ${after[id] ?? ''})`);
  return new Error(`its page numbers do not settle after ${mostPasses} passes: ${some.join(', ')}.`);
};

/** Prints a page that refers to its own pages, again and again until every number that it shows is true. */
async function printNumbered(page: Page, ids: readonly string[]): Promise<Uint8Array> {
  const area = await printArea(page);
  await page.setViewportSize(area);
  await addSoftHyphens(page);
  await showNumbers(page, await guessedNumbers(page, ids, area.height));
  let shown = await numbersIn(await draft(page), ids);
  for (let pass = 2; ; pass++) {
    await showNumbers(page, shown);
    await dropIdleHyphens(page);
    const pdf = await tagged(page);
    const found = await numbersIn(pdf, ids);
    if (differing(ids, shown, found).length === 0) return pdf;
    if (pass === mostPasses) throw unsettled(ids, shown, found);
    shown = found;
  }
}

/**
 * Prints a page of a site to a finished PDF. A page that says so (`data-print-edition`) is hyphenated, and shows the
 * numbers of its own pages; any other is printed as a reader would print it.
 *
 * @throws with one line that names the page
 */
export async function printPdf(
  browser: Browser,
  source: PageSource,
  facts: DocumentFacts,
  paper: PaperOptions,
  css: string,
): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await openPage(context, source);
    await setPaper(page, paper, css);
    const isEdition = await page.evaluate(() => document.documentElement.hasAttribute('data-print-edition'));
    const pdf = await (isEdition ? printNumbered(page, await referencedIds(page)) : tagged(page));
    const descriptions = await linkDescriptions(page);
    await page.close();
    return await finishPdf(pdf, facts, descriptions);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${source.path} was not printed: ${reason}`, { cause: error });
  } finally {
    await context.close().catch(() => undefined);
  }
}
