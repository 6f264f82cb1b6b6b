import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { type ActorsPageView, letters } from './actors-page.ts';
import { briefingRows } from './briefings-page.ts';
import { entryLink, type Link, pageLink } from './link.ts';
import { page, type PageView } from './page.ts';
import { sectionLink, sections } from './section.ts';

export interface SiteMapPageView {
  readonly page: PageView;
  /** The pages that are about no single entry. */
  readonly overviews: readonly Link[];
  readonly letters: ActorsPageView['letters'];
  /** All other entries, by kind. */
  readonly kinds: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** Every page of the dossier in a language, as links. */
export function siteMapPage(dossier: Dossier, locale: Locale): SiteMapPageView {
  const { siteMap, collections, nav, verification } = messages[locale];
  const links = (entries: Iterable<EntryRef>) => [...entries].map((entry) => entryLink(dossier, entry, locale));
  return {
    page: page(dossier, locale, { path: 'map/', title: siteMap.title, description: siteMap.lead }),
    overviews: [
      ...sections.map((section) => sectionLink(dossier, locale, section)),
      pageLink(dossier.site, locale, 'side-by-side/', nav.sideBySide),
      pageLink(dossier.site, locale, 'verification/', verification.title),
    ],
    letters: letters(dossier, locale),
    kinds: [
      { title: collections.events, links: links(dossier.timeline) },
      { title: collections.quotes, links: links(dossier.quotes.values()) },
      { title: collections.sources, links: links(dossier.sources.values()) },
      { title: collections.briefings, links: briefingRows(dossier, locale).map(({ link }) => link) },
    ].filter(({ links }) => links.length > 0),
  };
}
