import type { Dossier } from '../dossier/dossier.ts';
import type { Edge } from '../dossier/edges.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { originAt } from '../reader/origin.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { entryLists } from './entry-lists.ts';
import { listedQuotes } from './listed-quotes.ts';
import type { Jumps } from './jumps.ts';
import { evidenceViews, type EvidenceView, type NoteView, noteView } from './evidence.ts';
import { dateFact, dateText, type Fact, placeFact, relationFacts, withValues } from './fact.ts';
import { eventFigures, type FigureView } from './figures.ts';
import { richText, entryLink, entryPath, type Link } from './link.ts';
import { page, type PageView } from './page.ts';
import type { QuoteBlockView } from './quote-block.ts';
import type { QuoteGroup } from './quote-rows.ts';
import { searchRecord } from './search-record.ts';
import { plainDescription, type RichText, textIn } from './text.ts';

export interface EventPageView {
  readonly page: PageView;
  readonly kind: string;
  readonly date: string | undefined;
  readonly description: RichText | undefined;
  /** What the event as a whole rests on. */
  readonly evidence: readonly EvidenceView[];
  readonly facts: readonly Fact[];
  readonly figures: readonly FigureView[];
  readonly notes: readonly NoteView[];
  readonly quotes: readonly QuoteBlockView[];
  /** The first of them, where they are too many. */
  readonly quoteRows?: readonly QuoteGroup[];
  /** The ways to all of what is too long for this page. */
  readonly jumps?: Jumps | undefined;
  readonly backlinks: readonly BacklinkGroup[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** What is known of an event, row by row. */
export function eventFacts(
  dossier: Dossier,
  locale: Locale,
  event: DataEntry<'events'>,
  outgoing: readonly Edge[] = dossier.outgoing(event),
): Fact[] {
  const { date, place } = event.data;
  return withValues([
    ...(date ? [dateFact(dossier, locale, date, originAt(event.file, 'date', 'edtf'))] : []),
    ...(place ? [placeFact(dossier, locale, place, originAt(event.file, 'place', 'name'))] : []),
    ...relationFacts(
      dossier,
      locale,
      outgoing.filter(({ type }) => type !== 'mentions'),
    ),
  ]);
}

/** The page of an event. */
export function eventPage(dossier: Dossier, locale: Locale, event: DataEntry<'events'>): EventPageView {
  const { data } = event;
  const lists = entryLists(dossier, event);
  const title = textIn(data.title, locale);
  const place = dossier.timeline.indexOf(event);
  const neighbour = (index: number): Link | undefined => {
    const other = dossier.timeline[index];
    return other && entryLink(dossier, other, locale);
  };
  return {
    page: page(dossier, locale, {
      path: entryPath(event),
      title,
      description: plainDescription(data.description, locale) ?? title.text,
      section: 'events',
      record: searchRecord(dossier, locale, event),
    }),
    kind: messages[locale].events.kinds[data.kind],
    date: data.date && dateText(data.date, locale).text,
    description: richText(dossier, locale, data.description),
    evidence: evidenceViews(dossier, locale, data.evidence),
    facts: eventFacts(dossier, locale, event, lists.shown(dossier.outgoing(event), 'out')),
    figures: eventFigures(dossier, locale, event),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    ...listedQuotes(dossier, locale, event, lists),
    backlinks: backlinks(dossier, locale, event, ['spoken-at'], (edges) => lists.shown(edges, 'in')),
    jumps: lists.jumps(locale),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}
