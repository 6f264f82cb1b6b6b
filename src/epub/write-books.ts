import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Languages } from '../document/row.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Locale } from '../schema/locales.ts';
import { bilingualBook, dossierBook } from '../views/document-links.ts';
import { printEdition } from '../views/print-edition/edition.ts';
import { bilingual } from '../views/print-edition/print-page.ts';
import { book } from './book.ts';
import { epubFile } from './zip.ts';

/**
 * Writes the dossier as an EPUB into a built site: its print edition, as a book that flows. There is one per language,
 * and one in both where there are two.
 */
export async function writeBooks(site: string, dossier: Dossier, languages: readonly Locale[]): Promise<void> {
  const css = await readFile(new URL('book.css', import.meta.url), 'utf8');
  const write = (file: string, locales: Languages): Promise<void> => {
    const files = book({ document: printEdition(dossier, locales), data: dossier.data, css });
    return writeFile(path.join(site, file), epubFile(files));
  };
  for (const locale of languages) await write(dossierBook(locale), [locale]);
  if (languages.length > 1) await write(bilingualBook, bilingual(dossier));
}
