import type { Dossier } from '../dossier/dossier.ts';
import { type TimelinePart, timelinePart } from '../dossier/timeline.ts';
import { messages } from '../i18n/messages.ts';
import { edtf } from '../schema/edtf.ts';
import { idList } from '../schema/embeds.ts';
import { entryId } from '../schema/entry-ref.ts';
import type { Locale } from '../schema/locales.ts';
import { page, type PageView } from './page.ts';
import { sectionPath } from './section.ts';
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

/** All events in order. */
export const timelinePage = (dossier: Dossier, locale: Locale): TimelinePageView => ({
  page: page(dossier, locale, {
    path: sectionPath('events'),
    title: messages[locale].events.title,
    description: messages[locale].events.lead,
    section: 'events',
  }),
  items: timelineItems(dossier, locale),
});
