import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { collectionTable, dataCollections, type DataCollection } from '../schema/collections.ts';
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
  /** All entries but the actors, by kind. */
  readonly kinds: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** The entries of a collection: in order of time where it has one, otherwise by id. */
const linksTo = (dossier: Dossier, collection: DataCollection, locale: Locale): Link[] => {
  const entries: Iterable<EntryRef> =
    collectionTable[collection].order === 'time' ? dossier.timeline : dossier[collection].values();
  return [...entries].map((entry) => entryLink(dossier, entry, locale));
};

/** Every page of the dossier in a language, as links. */
export function siteMapPage(dossier: Dossier, locale: Locale): SiteMapPageView {
  const { siteMap, collections, nav, verification } = messages[locale];
  return {
    page: page(dossier, locale, { path: 'map/', title: siteMap.title, description: siteMap.lead }),
    overviews: [
      ...sections.map((section) => sectionLink(dossier, locale, section)),
      pageLink(dossier.site, locale, 'side-by-side/', nav.sideBySide),
      pageLink(dossier.site, locale, 'verification/', verification.title),
    ],
    letters: letters(dossier, locale),
    kinds: [
      ...dataCollections
        .filter((collection) => collection !== 'actors')
        .map((collection) => ({ title: collections[collection], links: linksTo(dossier, collection, locale) })),
      { title: collections.briefings, links: briefingRows(dossier, locale).map(({ link }) => link) },
    ].filter(({ links }) => links.length > 0),
  };
}
