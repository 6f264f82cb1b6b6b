import type { Dossier } from '../dossier/dossier.ts';
import { type TimelinePart, timelinePart } from '../dossier/timeline.ts';
import { messages } from '../i18n/messages.ts';
import { edtf } from '../schema/edtf.ts';
import { idList } from '../schema/embeds.ts';
import { entryId } from '../schema/entry-ref.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { type List, yearLabel } from './list.ts';
import { type ListedPage, listedPages } from './list-pages.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { bytesOf, yearKey } from './parts.ts';
import { sectionPath } from './section.ts';
import { richInlineText } from './text.ts';
import { timelineItem, type TimelineItemView } from './timeline-item.ts';

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

const weightOf = ({ id, link, stated, place, lead }: TimelineItemView): number =>
  bytesOf(id, link.text, stated?.exact ?? '', place?.text ?? '', lead ? richInlineText(lead.nodes) : '') + 25;

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
          return { item, key: yearKey(event.data.date?.edtf), weight: weightOf(item) };
        }),
      ),
    },
  ],
});

/** All events in order, on one page. */
export const timelinePage = (dossier: Dossier, locale: Locale): TimelinePageView => ({
  page: page(dossier, locale, input(locale)),
  items: timelineItems(dossier, locale),
});

/** The pages of the timeline: one where all fit, else its parts. */
export const timelinePages = (dossier: Dossier): ListedPage<TimelinePageView>[] =>
  listedPages(dossier, timelineList(dossier), timelinePage, ({ page, items }) => ({ page, items }));
