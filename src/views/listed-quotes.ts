import type { Dossier } from '../dossier/dossier.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { type EntryLists, quotesWay, type Subject } from './entry-lists.ts';
import { quoteBlock, type QuoteBlockView, quotesOf } from './quote-block.ts';
import { byOccasion, bySpeaker, type QuoteGroup } from './quote-rows.ts';

/** The quotations of an actor under where they were said, those of an event under who said them. */
export const grouped = (
  dossier: Dossier,
  locale: Locale,
  { collection }: Subject,
  quotes: readonly DataEntry<'quotes'>[],
): QuoteGroup[] => (collection === 'actors' ? byOccasion : bySpeaker)(dossier, locale, quotes);

/** The quotations on the page of an entry: all of them whole, or the first words of some where they are too many. */
export function listedQuotes(
  dossier: Dossier,
  locale: Locale,
  subject: Subject,
  lists: EntryLists,
): { readonly quotes: readonly QuoteBlockView[]; readonly quoteRows?: readonly QuoteGroup[] } {
  const way = quotesWay(subject);
  const quotes = quotesOf(dossier, lists.shown(dossier.incoming(subject), 'in'), way);
  return lists.isLong(way, 'in')
    ? { quotes: [], quoteRows: grouped(dossier, locale, subject, quotes) }
    : { quotes: quotes.map((quote) => quoteBlock(dossier, locale, quote)) };
}
