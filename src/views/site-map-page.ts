import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { collectionTable, dataCollections, type DataCollection } from '../schema/collections.ts';
import type { EntryRef } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { actorsList } from './actors-list.ts';
import { type LetterGroup, letters } from './actors-page.ts';
import { briefingRows, briefingsList } from './briefings-page.ts';
import { type Jumps, jumpsTo } from './jumps.ts';
import { entryLink, type Link, pageHref, pageLink } from './link.ts';
import type { List } from './list.ts';
import { fitsOnePage, partsOfList, wholeBudget } from './list-pages.ts';
import { page, type PageView } from './page.ts';
import { bytesOf } from './parts.ts';
import { quotesList } from './quotes-list.ts';
import { sectionLink, sections } from './section.ts';
import { sourcesList } from './sources-page.ts';
import { timelineList } from './timeline-page.ts';

export interface SiteMapPageView {
  readonly page: PageView;
  /** The pages that are about no single entry. */
  readonly overviews: readonly Link[];
  readonly letters: readonly LetterGroup[];
  /** All entries but the actors, by kind. */
  readonly kinds: readonly { readonly title: string; readonly links: readonly Link[] }[];
  /** Where there are too many for one page: the ways to the lists that have them, instead of both. */
  readonly lists?: readonly KindWays[];
}

interface KindWays {
  readonly title: string;
  readonly jumps: Jumps;
}

/** The ways to all entries of a kind: to the parts of the section of its list that has them all, or to its one page. */
function waysTo<Item>(dossier: Dossier, locale: Locale, list: List<Item>, wanted: string): Jumps {
  const ways = jumpsTo(dossier.site, locale, list, partsOfList(list));
  const sections = ways.sections.filter(({ id }) => id === wanted);
  if (!fitsOnePage(list)) return { ...ways, sections };
  const href = pageHref(dossier.site, locale, list.page(locale).path);
  return {
    ...ways,
    sections: sections.map((section) => ({
      ...section,
      ranges: section.ranges.slice(0, 1).map((jump) => ({ ...jump, label: section.title, count: section.count, href })),
    })),
  };
}

/** The ways to all entries, by kind. */
function listsOf(dossier: Dossier, locale: Locale): KindWays[] {
  const { collections } = messages[locale];
  return [
    { title: collections.actors, jumps: waysTo(dossier, locale, actorsList(dossier), 'name') },
    { title: collections.events, jumps: waysTo(dossier, locale, timelineList(dossier), '') },
    { title: collections.quotes, jumps: waysTo(dossier, locale, quotesList(dossier), 'speaker') },
    { title: collections.sources, jumps: waysTo(dossier, locale, sourcesList(dossier), 'title') },
    { title: collections.briefings, jumps: waysTo(dossier, locale, briefingsList(dossier), 'briefing') },
  ].filter(({ jumps }) => jumps.sections.length > 0);
}

/** About how many bytes all links take, gzipped. */
const weightOf = ({ letters: groups, kinds }: Pick<SiteMapPageView, 'letters' | 'kinds'>): number =>
  [
    ...groups.flatMap(({ entries }) => entries.map(({ name, link }) => bytesOf(name, link.href))),
    ...kinds.flatMap(({ links }) => links.map(({ text, href }) => bytesOf(text, href))),
  ].reduce((all, weight) => all + weight, 0);

/** The entries of a collection: in order of time where it has one, otherwise by id. */
const linksTo = (dossier: Dossier, collection: DataCollection, locale: Locale): Link[] => {
  const entries: Iterable<EntryRef> =
    collectionTable[collection].order === 'time' ? dossier.timeline : dossier[collection].values();
  return [...entries].map((entry) => entryLink(dossier, entry, locale));
};

/** Every page of the dossier in a language, as links. */
export function siteMapPage(dossier: Dossier, locale: Locale): SiteMapPageView {
  const { siteMap, collections, nav, verification } = messages[locale];
  const links = {
    letters: letters(dossier, locale),
    kinds: [
      ...dataCollections
        .filter((collection) => collection !== 'actors')
        .map((collection) => ({ title: collections[collection], links: linksTo(dossier, collection, locale) })),
      { title: collections.briefings, links: briefingRows(dossier, locale).map(({ link }) => link) },
    ].filter(({ links }) => links.length > 0),
  };
  return {
    page: page(dossier, locale, { path: 'map/', title: siteMap.title, description: siteMap.lead }),
    overviews: [
      ...sections.map((section) => sectionLink(dossier, locale, section)),
      pageLink(dossier.site, locale, 'side-by-side/', nav.sideBySide),
      pageLink(dossier.site, locale, 'verification/', verification.title),
    ],
    ...(weightOf(links) <= wholeBudget ? links : { letters: [], kinds: [], lists: listsOf(dossier, locale) }),
  };
}
