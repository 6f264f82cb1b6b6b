import type { Site } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import type { DocumentLink } from './document-links.ts';
import { pageLink } from './link.ts';

/**
 * What other programs read of the dossier, as files of a language: every page leads to them. Empty where the dossier has
 * no address, by which such files name its pages.
 */
export const exportLinks = (site: Site, locale: Locale): DocumentLink[] =>
  site.url === undefined
    ? []
    : [{ ...pageLink(site, locale, 'feed.xml', messages[locale].page.feed), type: 'application/atom+xml' }];
