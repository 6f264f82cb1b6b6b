import type { Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import { type Link, pageLink } from './link.ts';

/** The file name of the dossier as a book, below the folder of its language. */
export const bookName = 'dossier.epub';

/** A link to the dossier as a book in a language. */
export const bookLink = (site: Site, locale: Locale): Link =>
  pageLink(site, locale, bookName, messages[locale].book.link);
