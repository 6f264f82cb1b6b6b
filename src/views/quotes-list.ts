import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { perLocale } from '../schema/locales.ts';
import { letterLabel, type List, yearLabel } from './list.ts';
import { type ListedPage, listedPages } from './list-pages.ts';
import { letterKey, yearKey } from './parts.ts';
import { quotesBySpeaker, quotesInput, quotesPage, type QuotesPageView } from './quotes-page.ts';
import { blockWeight } from './quote-block.ts';
import { byOccasion, bySpeaker, rowWeight } from './quote-rows.ts';
import { saidOn } from './related.ts';
import { speakerSortName } from './speakers.ts';

type Quote = DataEntry<'quotes'>;

/** Quotations by who said them, and by when. */
export function quotesList(dossier: Dossier): List<Quote> {
  const sorted = perLocale((locale) => quotesBySpeaker(dossier, locale));
  const year = ({ data }: Quote): string => yearKey(saidOn(dossier, data));
  const place = new Map(dossier.timeline.map(({ id }, index) => [id, index]));
  const placeOf = ({ data }: Quote): number => (data.event && place.get(data.event.id)) ?? place.size;
  const all = [...dossier.quotes.values()];
  return {
    page: quotesInput,
    startsHere: true,
    whole: all.reduce((sum, quote) => sum + blockWeight(quote) + rowWeight(dossier, quote), 0),
    sections: [
      {
        id: 'speaker',
        title: (locale) => messages[locale].quotes.bySpeaker,
        label: letterLabel,
        items: perLocale((locale) =>
          sorted[locale].map((item) => ({
            item,
            key: letterKey(speakerSortName(dossier, item.data, locale)),
            weight: rowWeight(dossier, item),
          })),
        ),
      },
      {
        id: 'occasion',
        title: (locale) => messages[locale].quotes.byEvent,
        label: yearLabel,
        items: perLocale((locale) =>
          sorted[locale]
            .toSorted((a, b) => placeOf(a) - placeOf(b))
            .map((item) => ({ item, key: year(item), weight: rowWeight(dossier, item) })),
        ),
      },
    ],
  };
}

/** The pages of the list of quotations: one where all fit, else its parts, with the first words of each. */
export const quotesPages = (dossier: Dossier): ListedPage<QuotesPageView>[] =>
  listedPages(dossier, quotesList(dossier), quotesPage, ({ locale, page, section, items }) => {
    const grouped = section.id === 'speaker' ? bySpeaker : byOccasion;
    return {
      page,
      speakers: [],
      occasions: [],
      compact: { title: section.title(locale), groups: grouped(dossier, locale, items) },
    };
  });
