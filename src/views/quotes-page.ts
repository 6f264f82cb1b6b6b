import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { compareText } from '../i18n/wording.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { sectionPath } from './section.ts';
import { speakersKey, speakerSortName } from './speakers.ts';
import { quoteBlock, type QuoteBlockView } from './quote-block.ts';
import type { QuoteGroup } from './quote-rows.ts';

export interface QuotesPageView {
  readonly page: PageView;
  /** The quotations themselves, under who said them. */
  readonly speakers: readonly { readonly speaker: string; readonly quotes: readonly QuoteBlockView[] }[];
  /** Where they were said, as links to the quotations above; without an event where the source names none. */
  readonly occasions: readonly { readonly event: Link | undefined; readonly quotes: readonly Link[] }[];
  /** Where the list is in parts: the first words of some, under who said them or where. */
  readonly compact?: { readonly title: string; readonly groups: readonly QuoteGroup[] };
}

/** All quotations, by speaker in alphabetical order. */
export const quotesBySpeaker = (dossier: Dossier, locale: Locale): DataEntry<'quotes'>[] =>
  [...dossier.quotes.values()].toSorted((a, b) =>
    compareText(speakerSortName(dossier, a.data, locale), speakerSortName(dossier, b.data, locale), locale),
  );

export const quotesInput = (locale: Locale): PageInput => ({
  path: sectionPath('quotes'),
  title: messages[locale].quotes.title,
  description: messages[locale].quotes.lead,
  section: 'quotes',
});

/** All quotations on one page, by speaker in alphabetical order, and by occasion in order of time. */
export function quotesPage(dossier: Dossier, locale: Locale): QuotesPageView {
  const sorted = quotesBySpeaker(dossier, locale);
  const speakers = [...Map.groupBy(sorted, ({ data }) => speakersKey(data)).values()].map((quotes) =>
    quotes.map((quote) => quoteBlock(dossier, locale, quote)),
  );
  const byEvent = Map.groupBy(sorted, ({ data }) => data.event?.id);
  const links = (quotes: readonly DataEntry<'quotes'>[] = []): Link[] =>
    quotes.map((quote) => entryLink(dossier, quote, locale));
  const occasions = [
    ...dossier.timeline.map((event) => ({
      event: entryLink(dossier, event, locale),
      quotes: links(byEvent.get(event.id)),
    })),
    { event: undefined, quotes: links(byEvent.get(undefined)) },
  ];
  return {
    page: page(dossier, locale, quotesInput(locale)),
    speakers: speakers.flatMap((quotes) => (quotes[0] ? [{ speaker: quotes[0].by, quotes }] : [])),
    occasions: occasions.filter(({ quotes }) => quotes.length > 0),
  };
}
