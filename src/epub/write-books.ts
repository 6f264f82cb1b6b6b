import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DossierData } from '../schema/dossier.ts';
import type { Locale } from '../schema/locales.ts';
import { bookName } from '../views/document-links.ts';
import { book } from './book.ts';
import { epubFile } from './zip.ts';

/** The print edition that a book is made from, below the folder of the site. */
const printPage = (locale: Locale): string => `${locale}/print/index.html`;

async function readPage(site: string, page: string): Promise<string> {
  try {
    return await readFile(path.join(site, page), 'utf8');
  } catch {
    throw new Error(`${page} is missing, and ${bookName} is made from it. Build the print edition first.`);
  }
}

/** Writes the dossier as an EPUB into a built site, once per language, from its print edition. */
export async function writeBooks(site: string, data: DossierData, languages: readonly Locale[]): Promise<void> {
  const css = await readFile(new URL('book.css', import.meta.url), 'utf8');
  for (const locale of languages) {
    const page = printPage(locale);
    const html = await readPage(site, page);
    try {
      await writeFile(path.join(site, locale, bookName), epubFile(book({ html, locale, data, css })));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${page} cannot become a book: ${reason}.`, { cause: error });
    }
  }
}
