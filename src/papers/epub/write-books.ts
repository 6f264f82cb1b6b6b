import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Languages } from '../../document/row.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Locale } from '../../schema/locales.ts';
import { bilingualBook, bilingualPdf, dossierBook, dossierPdf } from '../../views/document-links.ts';
import { printEdition } from '../../views/print-edition/edition.ts';
import { bilingual } from '../../views/print-edition/print-page.ts';
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
 * Writes the dossier as an EPUB into a built site: its print edition, as a book that flows. There is one per language,
 * and one in both where there are two. A book is packed and written document by document.
 */
export async function writeBooks(
  site: string,
  dossier: Dossier,
  languages: readonly Locale[],
  printed: PrintedForBooks = new Map(),
): Promise<void> {
  const css = await readFile(new URL('book.css', import.meta.url), 'utf8');
  const write = (file: string, locales: Languages, pdfFile: string): Promise<void> => {
    const ofPdf = printed.get(pdfFile);
    const pdf = ofPdf && { ...ofPdf, source: sourceOf(dossier, pdfFile, locales[0]) };
    const files = book({ document: printEdition(dossier, locales), data: dossier.data, css, pdf });
    return writeFile(path.join(site, file), epubFile(files));
  };
  for (const locale of languages) await write(dossierBook(locale), [locale], dossierPdf(locale));
  if (languages.length > 1) await write(bilingualBook, bilingual(dossier), bilingualPdf);
}
