import type { Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { type DocumentFormat, mediaTypes } from '../schema/document-formats.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import { type Locale, locales } from '../schema/locales.ts';
import { entryPath, type Link } from './link.ts';
import { plainText } from './text.ts';

/** A link to a file to take along. */
export interface DocumentLink extends Link {
  /** The media type of the file. */
  readonly type: string;
}

/** The books, below the site. */
export const dossierBook = (locale: Locale): string => `${locale}/dossier.epub`;
export const bilingualBook = `dossier-${locales.join('-')}.epub`;

/** The PDFs, below the site. */
export const dossierPdf = (locale: Locale): string => `${locale}/dossier.pdf`;
export const bilingualPdf = `dossier-${locales.join('-')}.pdf`;
export const briefingPdf = (locale: Locale, ref: EntryRef<'briefings'>): string =>
  `${locale}/${entryPath(ref).replace(/\/$/, '.pdf')}`;

/** The Word documents, below the site. */
export const dossierWord = (locale: Locale): string => `${locale}/dossier.docx`;
export const bilingualWord = `dossier-${locales.join('-')}.docx`;

export const briefingWord = (locale: Locale, ref: EntryRef<'briefings'>): string =>
  `${locale}/${entryPath(ref).replace(/\/$/, '.docx')}`;

/** Empty where the site is built without such files: no page may lead to what is not there. */
const link = (site: Site, locale: Locale, format: DocumentFormat, file: string, text: string): DocumentLink[] =>
  site.documents?.includes(format)
    ? [{ ...plainText(text, locale), href: site.base + file, type: mediaTypes[format] }]
    : [];

/** The dossier as a whole, for readers of a language. */
export function dossierDocuments(site: Site, locale: Locale): DocumentLink[] {
  const words = messages[locale].documents;
  return [
    ...link(site, locale, 'pdf', dossierPdf(locale), words.dossierPdf),
    ...link(site, locale, 'pdf', bilingualPdf, words.bilingualPdf),
    ...link(site, locale, 'docx', dossierWord(locale), words.dossierWord),
    ...link(site, locale, 'docx', bilingualWord, words.bilingualWord),
    ...link(site, locale, 'epub', dossierBook(locale), words.book),
    ...link(site, locale, 'epub', bilingualBook, words.bilingualBook),
  ];
}

/** A briefing as files of its own. */
export function briefingDocuments(site: Site, locale: Locale, ref: EntryRef<'briefings'>): DocumentLink[] {
  const words = messages[locale].documents;
  return [
    ...link(site, locale, 'pdf', briefingPdf(locale, ref), words.briefingPdf),
    ...link(site, locale, 'docx', briefingWord(locale, ref), words.briefingWord),
  ];
}

/** A print edition as files: those of a language, or those in both. */
export function editionDocuments(site: Site, locale: Locale, isBilingual: boolean): DocumentLink[] {
  const { editionPdf, editionWord } = messages[locale].documents;
  return [
    ...link(site, locale, 'pdf', isBilingual ? bilingualPdf : dossierPdf(locale), editionPdf),
    ...link(site, locale, 'docx', isBilingual ? bilingualWord : dossierWord(locale), editionWord),
  ];
}
