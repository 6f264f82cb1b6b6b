import type { Dossier } from '../dossier/dossier.ts';
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
import { type Part, yearKey } from './parts.ts';
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

const known = new WeakMap<Dossier, readonly [List<TimelineItemView>, readonly Part<TimelineItemView>[]]>();

/** The address of the line of an event in the timeline, on the page that shows it. Texts ask that, many times. */
export function timelineHref(dossier: Dossier, locale: Locale, { id }: DataEntry<'events'>): string {
  const [list, parts] = known.get(dossier) ?? inParts(dossier);
  known.set(dossier, [list, parts]);
  const part = parts.find(({ items }) => items[locale].some((item) => item.id === id));
  const { href } = sectionLink(dossier, locale, 'events');
  return `${part ? partHref(dossier.site, locale, list, parts, part) : href}#${id}`;
}

function inParts(dossier: Dossier): [List<TimelineItemView>, Part<TimelineItemView>[]] {
  const list = timelineList(dossier);
  return [list, fitsOnePage(list) ? [] : partsOfList(list)];
}

/** All events in order, on one page. */
export const timelinePage = (dossier: Dossier, locale: Locale): TimelinePageView => ({
  page: page(dossier, locale, input(locale)),
  items: timelineItems(dossier, locale),
});

/** The pages of the timeline: one where all fit, else its parts. */
export const timelinePages = (dossier: Dossier): ListedPage<TimelinePageView>[] =>
  listedPages(dossier, timelineList(dossier), timelinePage, ({ page, items }) => ({ page, items }));
