import type { Dossier } from '../dossier/dossier.ts';
import { statementOf } from '../dossier/statement.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { entryHref, entryLink, type Link } from './link.ts';
import { bytesOf } from './parts.ts';
import { dateOf } from './related.ts';
import { speakersHeading, speakersKey } from './speakers.ts';
import { firstWords, plainText, type Text } from './text.ts';

/** A quotation as a line of a long list: the first words, in their own language, and when they were said. */
export interface QuoteRow {
  readonly link: Link<string>;
  readonly date: string | undefined;
}

/** Quotations under who said them, or where. */
export interface QuoteGroup {
  readonly heading: Link | Text;
  readonly rows: readonly QuoteRow[];
}

type Quote = DataEntry<'quotes'>;

/** In characters. */
const longest = 90;

const wordsOf = ({ provenance }: Pick<Dossier, 'provenance'>, quote: Quote): string =>
  firstWords(statementOf(provenance, quote), longest);

function row(dossier: Dossier, locale: Locale, quote: Quote): QuoteRow {
  const { lang } = quote.data;
  const date = dateOf(dossier, quote);
  const link = { href: entryHref(dossier.site, locale, quote), text: `‘${wordsOf(dossier, quote)}’`, lang };
  return { link: { ...link, foreign: lang !== locale }, date: date && formatDate(date.date, locale) };
}

/** About how many bytes a line takes, gzipped. */
export const rowWeight = (dossier: Dossier, quote: Quote): number => bytesOf(wordsOf(dossier, quote), quote.id) + 14;

const grouped = (quotes: readonly Quote[], idOf: (quote: Quote) => string | undefined): Quote[][] => [
  ...Map.groupBy(quotes, idOf).values(),
];

/** Quotations under who said them, in the order of the first of each. */
export const bySpeaker = (dossier: Dossier, locale: Locale, quotes: readonly Quote[]): QuoteGroup[] =>
  grouped(quotes, ({ data }) => speakersKey(data)).flatMap((group) =>
    group[0]
      ? {
          heading: speakersHeading(dossier, group[0].data, locale),
          rows: group.map((quote) => row(dossier, locale, quote)),
        }
      : [],
  );

/** Quotations under where they were said, in the order of the first of each, under the words for it where nobody knows. */
export const byOccasion = (dossier: Dossier, locale: Locale, quotes: readonly Quote[]): QuoteGroup[] =>
  grouped(quotes, ({ data }) => data.event?.id).map((group) => {
    const event = group[0]?.data.event;
    return {
      heading: event ? entryLink(dossier, event, locale) : plainText(messages[locale].quotes.noEvent, locale),
      rows: group.map((quote) => row(dossier, locale, quote)),
    };
  });
