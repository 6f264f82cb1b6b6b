import type { Dossier } from '../dossier/dossier.ts';
import { perDossier } from '../dossier/remembered.ts';
import { type TimelinePart, timelinePart } from '../dossier/timeline.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { edtf } from '../schema/edtf.ts';
import { idList } from '../schema/embeds.ts';
import { entryId } from '../schema/entry-ref.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { partHref } from './jumps.ts';
import { type List, yearLabel } from './list.ts';
import { fitsOnePage, type ListedPage, listedPages, partsOfList } from './list-pages.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { yearKey } from './parts.ts';
import { sectionLink, sectionPath } from './section.ts';
import { itemWeight, timelineItem, type TimelineItemView } from './timeline-item.ts';

export interface TimelinePageView {
  readonly page: PageView;
  readonly items: readonly TimelineItemView[];
}

/** The part of the timeline that a `<Timeline />` shows, by what it is given. */
export function givenPart({ from, to, actors }: { from?: string; to?: string; actors?: string }): TimelinePart {
  const date = edtf().optional();
  return {
    from: date.parse(from),
    to: date.parse(to),
    actors: actors === undefined ? undefined : idList(actors).map((id) => entryId<'actors'>(id)),
  };
}

/** The items of the whole timeline, or of a part of it. */
export const timelineItems = (dossier: Dossier, locale: Locale, part: TimelinePart = {}): TimelineItemView[] =>
  timelinePart(dossier.timeline, part).map((event) => timelineItem(dossier, locale, event));

const input = (locale: Locale): PageInput => ({
  path: sectionPath('events'),
  title: messages[locale].events.title,
  description: messages[locale].events.lead,
  section: 'events',
});

/** All events in order of time. */
export const timelineList = (dossier: Dossier): List<TimelineItemView> => ({
  page: input,
  startsHere: true,
  sections: [
    {
      id: '',
      title: (locale) => messages[locale].events.title,
      label: yearLabel,
      items: perLocale((locale) =>
        dossier.timeline.map((event) => {
          const item = timelineItem(dossier, locale, event);
          return { item, key: yearKey(event.data.date?.edtf), weight: itemWeight(item) };
        }),
      ),
    },
  ],
});

/** The addresses of the parts of the timeline, by the events in them; none where all fit on one page. */
const partHrefs = perDossier((dossier) => {
  const list = timelineList(dossier);
  const parts = fitsOnePage(list) ? [] : partsOfList(list);
  return perLocale(
    (locale) =>
      new Map(
        parts.flatMap((part) => {
          const href = partHref(dossier.site, locale, list, parts, part);
          return part.items[locale].map(({ id }) => [id, href] as const);
        }),
      ),
  );
});

/** The address of the line of an event in the timeline, on the page that shows it. Texts ask that, many times. */
export const timelineHref = (dossier: Dossier, locale: Locale, { id }: DataEntry<'events'>): string =>
  `${partHrefs(dossier)[locale].get(id) ?? sectionLink(dossier, locale, 'events').href}#${id}`;

/** All events in order, on one page. */
export const timelinePage = (dossier: Dossier, locale: Locale): TimelinePageView => ({
  page: page(dossier, locale, input(locale)),
  items: timelineItems(dossier, locale),
});

/** The pages of the timeline: one where all fit, else its parts. */
export const timelinePages = (dossier: Dossier): ListedPage<TimelinePageView>[] =>
  listedPages(dossier, timelineList(dossier), timelinePage, ({ page, items }) => ({ page, items }));
