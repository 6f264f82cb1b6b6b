import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../dossier/dossier.ts';
import type { Locale } from '../schema/locales.ts';
import { bookName } from '../views/document-links.ts';
import { printEdition } from '../views/print-edition/edition.ts';
import { book } from './book.ts';
import { epubFile } from './zip.ts';

/** Writes the dossier as an EPUB into a built site, once per language: its print edition, as a book that flows. */
export async function writeBooks(site: string, dossier: Dossier, languages: readonly Locale[]): Promise<void> {
  const css = await readFile(new URL('book.css', import.meta.url), 'utf8');
  for (const locale of languages) {
    const document = printEdition(dossier, [locale]);
    const files = book({ document, locale, data: dossier.data, css });
    await writeFile(path.join(site, locale, bookName), epubFile(files));
  }
}
