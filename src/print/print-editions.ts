import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser/chromium.ts';
import type { Edition } from './editions.ts';
import type { PageSource } from './open-page.ts';
import type { PaperOptions } from './paper-options.ts';
import { printPdf } from './print-pdf.ts';

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
): Promise<void> {
  const browser = await launchBrowser();
  const printed: { file: string; part: string }[] = [];
  try {
    for (const { page, file, facts, rules } of editions) {
      const pdf = await printPdf(browser, { ...served, path: page }, facts, paper, rules(paper));
      const target = path.join(site, file);
      const part = path.join(path.dirname(target), `.${path.basename(target)}.part`);
      printed.push({ file: target, part });
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(part, pdf);
    }
    for (const { file, part } of printed) await rename(part, file);
  } finally {
    for (const { part } of printed) await rm(part, { force: true });
    await browser.close();
  }
}
