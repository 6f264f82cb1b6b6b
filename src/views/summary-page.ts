import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { dataCollections } from '../schema/collections.ts';
import { type Locale, perLocale } from '../schema/locales.ts';
import { type ActorGroup, mainActors } from './actors-page.ts';
import { briefingRows, type BriefingRow, rowWeight } from './briefings-page.ts';
import { type CiteNote, citeNotes } from './cite-notes.ts';
import { embeddedActors } from './embedded-lists.ts';
import { type FigureView, keyFigures } from './figures.ts';
import { fitting } from './fitting.ts';
import { type Link, pageLink } from './link.ts';
import { asOf, page, type PageView } from './page.ts';
import { sectionLink, sectionPath } from './section.ts';
import { blockWeight, quoteBlock, type QuoteBlockView } from './quote-block.ts';
import { pick, textIn } from './text.ts';
import { itemsWithin, type TimelineItemView } from './timeline-item.ts';

/** How many of something the dossier holds, linked to the list of them. */
export interface Count {
  readonly number: number;
  readonly link: Link;
}

export interface SummaryPageView {
  readonly page: PageView;
  /** The language in which there is a summary; that of the page wherever possible. */
  readonly lang: Locale | undefined;
  /** What the summary rests on. */
  readonly notes: readonly CiteNote[];
  readonly keyFigures: readonly FigureView[];
  readonly counts: readonly Count[];
  readonly timeline: readonly TimelineItemView[];
  readonly quotes: readonly QuoteBlockView[];
  readonly actors: readonly ActorGroup[];
  readonly briefings: readonly BriefingRow[];
  readonly sideBySide: Link;
  readonly all: Readonly<Record<'actors' | 'events' | 'quotes', Link>>;
  /** The way to the other briefings, where there are more. */
  readonly allBriefings: Link | undefined;
}

/** What the summary shows at most, besides the way to the whole list. */
const shown = { quotes: 3, events: 8, actors: 12, briefings: 6 };

/** What these may weigh, as `bytesOf` counts: about what they weigh where titles and descriptions are short. */
const room = { quotes: 550, events: 1_200, actors: 500, briefings: 600 };

export function counts(dossier: Dossier, locale: Locale): Count[] {
  const { counted } = messages[locale].summary;
  return dataCollections.map((collection) => {
    const { size } = dossier[collection];
    return {
      number: size,
      link: { ...sectionLink(dossier, locale, collection), text: counted[collection](size) },
    };
  });
}

/** The home page of a language: the summary, and the ways into the dossier. */
export function summaryPage(dossier: Dossier, locale: Locale): SummaryPageView {
  const prose = pick(dossier.summary, locale);
  const { summary, nav } = messages[locale];
  const latest = dossier.timeline.slice(-shown.events).toReversed();
  const quotes = fitting([...dossier.quotes.values()].slice(0, shown.quotes), blockWeight, room.quotes);
  const briefings = fitting(briefingRows(dossier, locale).slice(0, shown.briefings), rowWeight, room.briefings);
  const all = (section: 'actors' | 'events' | 'quotes' | 'briefings'): Link => ({
    ...sectionLink(dossier, locale, section),
    text: summary.all[section],
  });
  return {
    page: page(dossier, locale, {
      path: sectionPath('summary'),
      title: textIn(dossier.data.title, locale),
      description: prose?.value.data.description ?? textIn(dossier.data.title, locale).text,
      section: 'summary',
      record: { kind: 'summary', title: textIn(dossier.data.title, locale).text, date: asOf(dossier, locale) },
    }),
    lang: prose?.lang,
    notes: citeNotes(dossier, locale, prose?.value),
    keyFigures: keyFigures(dossier, locale),
    counts: counts(dossier, locale),
    timeline: itemsWithin(dossier, locale, latest, room.events).toReversed(),
    quotes: quotes.map((quote) => quoteBlock(dossier, locale, quote)),
    actors: embeddedActors(dossier, locale, mainActors(dossier).slice(0, shown.actors), {
      whole: room.actors,
      cut: room.actors,
    }).groups,
    briefings,
    allBriefings: dossier.briefings.size > briefings.length ? all('briefings') : undefined,
    sideBySide: pageLink(dossier.site, locale, 'side-by-side/', nav.sideBySide),
    all: { actors: all('actors'), events: all('events'), quotes: all('quotes') },
  };
}

/** The frame around the summary in all languages, and what that rests on in each. */
export const sideBySidePage = (
  dossier: Dossier,
  locale: Locale,
): { readonly page: PageView; readonly notes: Readonly<Record<Locale, readonly CiteNote[]>> } => ({
  page: page(dossier, locale, {
    path: 'side-by-side/',
    title: messages[locale].sideBySide.title,
    description: messages[locale].sideBySide.lead,
    section: undefined,
  }),
  notes: perLocale((lang) => citeNotes(dossier, lang, dossier.summary[lang])),
});
