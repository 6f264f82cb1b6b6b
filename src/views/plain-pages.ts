import type { Dossier } from '../dossier/dossier.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { parseEdtf } from '../schema/edtf.ts';
import type { Locale } from '../schema/locales.ts';
import { type DocumentLink, dossierDocuments } from './document-links.ts';
import { type Link, pageLink, richText } from './link.ts';
import { page, type PageView } from './page.ts';
import { bilingualLink, editionLink } from './print-edition/print-page.ts';
import { sectionLink, sectionPath, sections } from './section.ts';
import { type Count, counts } from './summary-page.ts';
import { type RichText, textIn } from './text.ts';

export interface AboutPageView {
  readonly page: PageView;
  readonly text: RichText | undefined;
  readonly counts: readonly Count[];
  readonly verification: Link;
  /** Which edition readers keep on their devices; `undefined` where they keep none. */
  readonly kept: string | undefined;
  /** The print editions, in this language and in both, and the files to take along. */
  readonly editions: readonly (Link | DocumentLink)[];
}

/** “About this dossier”. */
export const aboutPage = (dossier: Dossier, locale: Locale): AboutPageView => ({
  page: page(dossier, locale, {
    path: sectionPath('about'),
    title: messages[locale].about.title,
    description: messages[locale].about.lead,
    section: 'about',
  }),
  text: richText(dossier, locale, dossier.data.about),
  counts: counts(dossier, locale),
  verification: pageLink(dossier.site, locale, 'verification/', messages[locale].verification.title),
  kept: dossier.data.offline ? keptEdition(dossier, locale) : undefined,
  editions: [editionLink(dossier, locale), bilingualLink(dossier, locale), ...dossierDocuments(dossier.site, locale)],
});

const keptEdition = ({ data }: Dossier, locale: Locale): string =>
  messages[locale].offline.edition(
    textIn(data.edition, locale).text,
    formatDate(parseEdtf(data.revised.slice(0, 'YYYY-MM-DD'.length)), locale),
  );

export interface SearchPageView {
  readonly page: PageView;
  /** The lists that lead to everything without search. */
  readonly lists: readonly Link[];
}

export const lists = (dossier: Dossier, locale: Locale): Link[] => [
  ...sections.map((section) => sectionLink(dossier, locale, section)),
  pageLink(dossier.site, locale, 'map/', messages[locale].siteMap.title),
];

/** The search page. */
export const searchPage = (dossier: Dossier, locale: Locale): SearchPageView => ({
  page: page(dossier, locale, {
    path: 'search/',
    title: messages[locale].search.title,
    description: messages[locale].searchPage.lead,
  }),
  lists: lists(dossier, locale),
});
