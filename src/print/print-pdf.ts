import { edition } from '../contract/print-page.ts';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { AnchorError } from './anchor-error.ts';
import { bodyText, type PageText } from './body-text.ts';
import { drawPicture } from './draw-picture.ts';
import type { DocumentFacts } from './finish/document-facts.ts';
import { finishPdf } from './finish/finish-pdf.ts';
import { markedPages } from './finish/places.ts';
import { headings } from './headings.ts';
import { linkDescriptions } from './link-descriptions.ts';
import { openPage, type PageSource } from './open-page.ts';
import { markPlaces } from './mark-places.ts';
import { guessedNumbers, type PageNumbers, referencedIds, showNumbers } from './page-numbers.ts';
import { pageLabel } from './page-label.ts';
import { type Overflow, overflows } from './overflow.ts';
import { type PrintArea, printArea, setPaper } from './paper.ts';
import type { PaperOptions } from './paper-options.ts';
import { readPdf } from './read-pdf.ts';
import { blanksBefore, rectoStarts, setBlanks } from './recto.ts';
import { addSoftHyphens, dropIdleHyphens } from './soft-hyphens.ts';

/** How often a page is printed before it counts as one whose numbers never settle. Three or four are usual. */
const mostPasses = 10;

/**
 * How often numbers may move freely. A narrower number can move its own place to a later page, whose number is wider,
 * and so back and forth: after this, each keeps the room of the widest that it has been, which it may only widen.
 */
const freePasses = 4;

/** The share of the numbers that may still differ when a page is first printed for readers: the next print settles them. */
const fewDiffering = 0.02;

/** Prints, and lets the browser forget what it needed for that: a long document would soon fill all memory. */
async function printOnce(
  page: Page,
  more: { readonly tagged?: boolean; readonly outline?: boolean } = {},
): Promise<PDFDocument> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, ...more });
  await page.requestGC();
  return readPdf(pdf);
}

const tagged = (page: Page): Promise<PDFDocument> => printOnce(page, { tagged: true, outline: true });

/** What a page shows of its own pages, and where it leaves one empty. */
interface Numbering {
  readonly numbers: PageNumbers;
  /** The ids before which an empty page stands. */
  readonly blanks: readonly string[];
}

/** What a page should say of its own pages, as its PDF shows. */
function numberingOf(
  pdf: PDFDocument,
  ids: readonly string[],
  starts: readonly string[],
  blanks: readonly string[],
): Numbering {
  const pages = markedPages(pdf);
  const entries = ids.map((id) => {
    const page = pages.get(id);
    if (page === undefined) throw new AnchorError(id, `it shows the page of "${id}", which is not printed.`);
    return [id, pageLabel(page)] as const;
  });
  return { numbers: Object.fromEntries(entries), blanks: blanksBefore(starts, pages, blanks) };
}

/** The ids for which two numberings differ, each with both. */
const differences = (before: Numbering, after: Numbering): [string, string][] => [
  ...Object.entries(before.numbers).flatMap(([id, number]): [string, string][] =>
    number === after.numbers[id] ? [] : [[id, `"${id}" (${number} or ${after.numbers[id] ?? ''})`]],
  ),
  ...[...new Set(before.blanks).symmetricDifference(new Set(after.blanks))].map((id): [string, string] => [
    id,
    `"${id}" (left or right)`,
  ]),
];

/**
 * Prints a page that refers to its own pages, again and again until all that it says of them is true:
 * first without tags, which the search for page numbers does not need.
 */
async function printNumbered(page: Page, area: PrintArea): Promise<PDFDocument> {
  const [ids, starts] = [await referencedIds(page), await rectoStarts(page)];
  await markPlaces(page, [...ids, ...starts]);
  let shown: Numbering = { numbers: await guessedNumbers(page, ids, area.height), blanks: [] };
  let isDraft = true;
  for (let pass = 1; ; pass++) {
    await showNumbers(page, shown.numbers, pass > freePasses);
    await setBlanks(page, shown.blanks);
    if (!isDraft) await dropIdleHyphens(page);
    const pdf = await (isDraft ? printOnce(page) : tagged(page));
    const found = numberingOf(pdf, ids, starts, shown.blanks);
    const differing = differences(shown, found);
    if (differing.length === 0 && !isDraft) return pdf;
    if (pass === mostPasses)
      throw new AnchorError(
        differing[0]?.[0] ?? '',
        `its page numbers do not settle in ${mostPasses} passes: ${differing
          .slice(0, 3)
          .map(([, both]) => both)
          .join(', ')}.`,
      );
    isDraft &&= differing.length > ids.length * fewDiffering;
    shown = found;
  }
}

/** Which letters of a text no font of a dossier has. */
export type MissingLetters = (text: string) => Promise<readonly string[]>;

/** What Chromium prints, and the words that it has no place for. */
async function printed(
  browser: Browser,
  source: PageSource,
  paper: PaperOptions,
  css: string,
  missingIn: MissingLetters,
  cover: string | undefined,
) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await openPage(context, source);
    await setPaper(page, paper, css);
    const isEdition = await page.evaluate((name) => document.documentElement.hasAttribute(name), edition);
    const missing = await missingIn(await page.evaluate(() => document.body.textContent));
    const words = { links: await linkDescriptions(page), headings: await headings(page), missing };
    const area = await printArea(page);
    await page.setViewportSize(area);
    if (isEdition) await addSoftHyphens(page);
    const found = await overflows(page);
    const pdf = await (isEdition ? printNumbered(page, area) : tagged(page));
    const picture = cover === undefined ? undefined : await drawPicture(page, cover);
    return { pdf, words, overflows: found, picture };
  } finally {
    await context.close().catch(() => undefined);
  }
}

function reason(error: unknown, browser: Browser): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  // A browser that stops may still seem to be there, and says only that what it was doing failed.
  const stopped = !browser.isConnected() || /crashed|closed|printing failed|ERR_ABORTED/i.test(message);
  return stopped ? 'the browser stopped. It may have run out of memory; close what you can, and try again.' : message;
}

/** What a book takes from the PDF of the same words. */
export interface ForBook {
  readonly pages: readonly PageText[];
  /** A PNG. */
  readonly cover: Uint8Array;
}

/** A finished PDF, the letters in it that no font of the dossier has, and what does not fit on its pages. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly overflows: readonly Overflow[];
  readonly missing: readonly string[];
  /** Where a cover was asked for. */
  readonly forBook: ForBook | undefined;
}

/**
 * Prints a page of a site to a finished PDF. A page that says so (`edition` of `contract/print-page.ts`) is hyphenated, and shows the
 * numbers of its own pages; any other is printed as a reader would print it.
 *
 * @param css the rules for the paper, added to those of the page
 * @param missingIn says which letters of the page are in no font; a page that has any does not claim PDF/UA
 * @param cover the drawing of the cover of a book with the same words, as SVG
 * @throws with one line that names the page
 */
export async function printPdf(
  browser: Browser,
  source: PageSource,
  facts: DocumentFacts,
  paper: PaperOptions,
  css: string,
  missingIn: MissingLetters = () => Promise.resolve([]),
  cover?: string,
): Promise<PrintedPdf> {
  try {
    const { pdf, words, picture, ...found } = await printed(browser, source, paper, css, missingIn, cover);
    const forBook = picture && { pages: bodyText(pdf), cover: picture };
    return { bytes: finishPdf(pdf, facts, words), missing: words.missing, forBook, ...found };
  } catch (error) {
    throw new Error(`${source.path} was not printed: ${reason(error, browser)}`, { cause: error });
  }
}
