import type { Dossier } from '../../dossier/dossier.ts';
import { formatDate } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { DataEntry } from '../../reader/content.ts';
import { type Origin, originAt } from '../../reader/origin.ts';
import type { DataCollection } from '../../schema/collections.ts';
import type { WrittenDate } from '../../schema/edtf.ts';
import type { EntryRef } from '../../schema/entry-ref.ts';
import type { Locale } from '../../schema/locales.ts';
import { actorFacts } from '../actor-page.ts';
import { eventFacts } from '../event-page.ts';
import { type Fact, dateText, relationFacts, withValues } from '../fact.ts';
import type { Link } from '../link.ts';
import { quoteLink, quotesOf } from '../quote-block.ts';
import { sourceKind } from '../source-kind.ts';
import { saidOn } from '../related.ts';
import { sourceFacts } from '../source-page.ts';
import { plainText } from '../text.ts';
import { linkFacts } from './facts.ts';
import { functionFact, reportedFact, saidFacts } from '../statement-facts.ts';

/** What is said of the entries of a collection, wherever entries of all kinds stand together. */
interface KindView<C extends DataCollection> {
  /** What an entry is, in a document: “Operation, November 2019”. */
  readonly label: (entry: DataEntry<C>, locale: Locale) => string;
  /** The same in a list, where names stand one below the other; empty for nothing. */
  readonly listed: (dossier: Dossier, entry: DataEntry<C>, locale: Locale) => string;
  /** What it says of itself in a document, and the quotations that belong to it. */
  readonly facts: (dossier: Dossier, entry: DataEntry<C>, locale: Locale) => Fact[];
}

const inWords = (written: WrittenDate | undefined, locale: Locale): string[] =>
  written === undefined ? [] : [formatDate(written.date, locale)];

const quoteLinks = (dossier: Dossier, locale: Locale, entry: EntryRef, way: 'spoken-by' | 'spoken-at') =>
  quotesOf(dossier, dossier.incoming(entry), way).map((quote): [Link<string>, Origin] => [
    quoteLink(dossier, locale, quote),
    originAt(quote.file, 'segments', 0, 'exact'),
  ]);

const address = (href: string, origin: Origin, locale: Locale): [Link, Origin] => [
  { ...plainText(href, locale), href },
  origin,
];

const actors: KindView<'actors'> = {
  label: ({ data }, locale) => messages[locale].actors.kinds[data.kind],
  listed: (_, { data }, locale) => messages[locale].actors.kinds[data.kind],
  facts: (dossier, entry, locale) => {
    const { sameAs, quotes } = messages[locale].actors;
    const pages = entry.data.sameAs.map((href, index) => address(href, originAt(entry.file, 'sameAs', index), locale));
    return [
      ...actorFacts(dossier, locale, entry),
      ...linkFacts(sameAs, pages),
      ...linkFacts(quotes, quoteLinks(dossier, locale, entry, 'spoken-by')),
    ];
  },
};

const events: KindView<'events'> = {
  label: ({ data }, locale) =>
    [messages[locale].events.kinds[data.kind], ...(data.date ? [dateText(data.date, locale).text] : [])].join(', '),
  listed: (_, { data }, locale) =>
    [messages[locale].events.kinds[data.kind], ...inWords(data.date?.edtf, locale)].join(', '),
  facts: (dossier, entry, locale) => [
    ...eventFacts(dossier, locale, entry),
    ...linkFacts(messages[locale].events.quotes, quoteLinks(dossier, locale, entry, 'spoken-at')),
  ],
};

const quotes: KindView<'quotes'> = {
  label: (_, locale) => messages[locale].entry.quotes,
  listed: (dossier, { data }, locale) => inWords(saidOn(dossier, data), locale).join(),
  facts: (dossier, entry, locale) => {
    const edges = dossier.outgoing(entry).filter(({ type }) => type === 'spoken-at' || type === 'about');
    return withValues([
      functionFact(dossier, locale, entry),
      reportedFact(dossier, locale, entry),
      ...saidFacts(dossier, locale, entry),
      ...relationFacts(dossier, locale, edges),
    ]);
  },
};

const sources: KindView<'sources'> = {
  label: ({ data }, locale) => sourceKind(data, locale).text,
  listed: (_, { data }, locale) => [sourceKind(data, locale).text, ...inWords(data.issued, locale)].join(', '),
  facts: (dossier, entry, locale) => sourceFacts(dossier, locale, entry),
};

const views: { readonly [C in DataCollection]: KindView<C> } = { actors, events, quotes, sources };

/** What is said of the kind of an entry. */
export const kindView = <C extends DataCollection>({ collection }: DataEntry<C>): KindView<C> => views[collection];
