import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser/chromium.ts';
import { letterNames } from '../fonts/letter-names.ts';
import { pageCount } from './pdf-measures.ts';
import type { Edition } from './editions.ts';
import type { PageSource } from './open-page.ts';
import type { PaperOptions } from './paper-options.ts';
import { type ForBook, type MissingLetters, type PrintedPdf, printPdf } from './print-pdf.ts';

/** What an editor should know of a file that was printed; empty where all is as it should be. */
async function warningsOf({ bytes, missing }: PrintedPdf, { file, onePager }: Edition): Promise<string[]> {
  const pages = onePager === undefined ? 1 : await pageCount(bytes);
  const length = `${onePager}  ${file} has ${pages} pages, and the briefing is meant for one. Shorten it, or change its length.`;
  const letters = `${file} has letters that no font of the dossier has: ${letterNames(missing)}. So it does not claim PDF/UA. npm run check says where they are and what to do.`;
  return [...(pages === 1 ? [] : [length]), ...(missing.length === 0 ? [] : [letters])];
}

/** What came of printing. */
export interface PrintedEditions {
  /** What editors should know, one line each. */
  readonly warnings: readonly string[];
  /** What books take from PDFs, by the file of each below the site. */
  readonly forBooks: ReadonlyMap<string, ForBook>;
}

/**
 * Prints pages of a site that is served into its folder, one after the other. Where one fails, no file of the folder
 * has changed.
 *
 * @throws a `NoBrowserError` where no browser starts; else one line that names the page
 */
export async function printEditions(
  site: string,
  served: Omit<PageSource, 'path'>,
  editions: readonly Edition[],
  paper: PaperOptions,
  missingIn?: MissingLetters,
): Promise<PrintedEditions> {
  const browser = await launchBrowser();
  const printed: { file: string; part: string }[] = [];
  const warnings: string[] = [];
  const forBooks = new Map<string, ForBook>();
  try {
    for (const edition of editions) {
      const { page, file, facts, rules, cover } = edition;
      const pdf = await printPdf(browser, { ...served, path: page }, facts, paper, rules(paper), missingIn, cover);
      const target = path.join(site, file);
      const part = path.join(path.dirname(target), `.${path.basename(target)}.part`);
      printed.push({ file: target, part });
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, pdf.bytes);
      warnings.push(...(await warningsOf(pdf, edition)));
      if (pdf.forBook) forBooks.set(file, pdf.forBook);
    }
    for (const { file, part } of printed) await rename(part, file);
    return { warnings, forBooks };
  } finally {
    for (const { part } of printed) await rm(part, { force: true });
    await browser.close();
  }
}
