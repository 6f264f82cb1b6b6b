import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Languages } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Locale } from '../../schema/locales.ts';
import { bilingualBook, bilingualPdf, dossierBook, dossierPdf } from '../../views/document-links.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { textIn } from '../../views/text.ts';
import { book, type OfPdf } from './book.ts';
import { epubFile } from './zip.ts';

/** What books have of PDFs, by the file of each below the site. */
export type PrintedForBooks = ReadonlyMap<string, Omit<OfPdf, 'source'>>;

/** What to call a PDF: where it will stand, or what it is. */
function sourceOf({ site, data }: Dossier, file: string, locale: Locale): string {
  const words = [data.title, data.edition].map((each) => textIn(each, locale).text);
  return site.url === undefined ? `${words.join(' – ')} (PDF)` : site.url + site.base + file;
}

/**
 * Writes a print edition as an EPUB into a built site: a book that flows. It is packed and written document by document.
 */
export async function writeBook(
  site: string,
  dossier: Dossier,
  columns: Languages,
  printed: PrintedForBooks = new Map(),
): Promise<void> {
  const css = await readFile(new URL('../../../src/papers/epub/book.css', import.meta.url), 'utf8');
  const [locale, ...others] = columns;
  const [file, pdfFile] = others.length > 0 ? [bilingualBook, bilingualPdf] : [dossierBook(locale), dossierPdf(locale)];
  const ofPdf = printed.get(pdfFile);
  const pdf = ofPdf && { ...ofPdf, source: sourceOf(dossier, pdfFile, locale) };
  const files = book({ document: printEdition(dossier, columns), data: dossier.data, css, pdf });
  await writeFile(path.join(site, file), epubFile(files));
}
