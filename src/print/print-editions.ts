import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserFacts } from '../browser/browser-words.ts';
import { startBrowser } from '../browser/chromium.ts';
import { originsIn } from '../document/written-words.ts';
import { AnchorError } from './anchor-error.ts';
import { pageCount } from './pdf-measures.ts';
import type { Edition } from './editions.ts';
import type { PageSource } from './open-page.ts';
import type { PaperOptions } from './paper-options.ts';
import { type PaperFault, paperFaults, type PrintedEdition } from './paper-faults.ts';
import { type ForBook, type MissingLetters, printPdf } from './print-pdf.ts';

/** The same with where the place that it is about was written, if it is about one of the content. */
function located(error: unknown, { written }: Edition): unknown {
  if (!(error instanceof Error && error.cause instanceof AnchorError)) return error;
  // The place of a note reference is named after the note and the entry.
  const origin = originsIn(written())(error.cause.anchor.replace(/^note-\d+-(?=.)/, ''), '');
  const field = typeof origin?.at === 'number' ? `:${origin.at}` : `: ${origin?.at ?? ''}`;
  return origin ? new Error(`${error.message} It was written in ${origin.file}${field}.`, { cause: error }) : error;
}

/** What came of printing. */
export interface PrintedEditions {
  /** What editors should know. */
  readonly faults: readonly PaperFault[];
  /** What books take from PDFs, by the file of each below the site. */
  readonly forBooks: ReadonlyMap<string, ForBook>;
  /** What printed. */
  readonly by: BrowserFacts;
}

/** Learns of each PDF before it is printed: the number of it, and how many there are in all. */
export type PrintCount = (at: number, all: number) => void;

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
  count: PrintCount = () => undefined,
): Promise<PrintedEditions> {
  const { browser, facts: by } = await startBrowser();
  const printed: { file: string; part: string }[] = [];
  const all: PrintedEdition[] = [];
  const forBooks = new Map<string, ForBook>();
  try {
    for (const [at, edition] of editions.entries()) {
      count(at + 1, editions.length);
      const { page, file, facts, rules, cover } = edition;
      const source = { ...served, path: page };
      const pdf = await printPdf(browser, source, facts, paper, rules(paper), missingIn, cover).catch(
        (error: unknown) => {
          throw located(error, edition);
        },
      );
      const target = path.join(site, file);
      const part = path.join(path.dirname(target), `.${path.basename(target)}.part`);
      printed.push({ file: target, part });
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, pdf.bytes);
      const pages = edition.onePager ? await pageCount(pdf.bytes) : 1;
      all.push({ edition, pages, missing: pdf.missing, overflows: pdf.overflows });
      if (pdf.forBook) forBooks.set(file, pdf.forBook);
    }
    for (const { file, part } of printed) await rename(part, file);
    return { faults: paperFaults(all), forBooks, by };
  } finally {
    for (const { part } of printed) await rm(part, { force: true });
    await browser.close();
  }
}
