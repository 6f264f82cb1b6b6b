import type { Dossier } from '../dossier/dossier.ts';
import type { Edge } from '../dossier/edges.ts';
import { isProven } from '../dossier/provenance/proven.ts';
import { isOutdated, translations } from '../dossier/provenance/translations.ts';
import { languageName } from '../i18n/language-name.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import { statementOf } from '../dossier/statement.ts';
import { apostrophes } from '../schema/apostrophes.ts';
import { type Locale, locales } from '../schema/locales.ts';
import type { Statement } from '../schema/statement.ts';
import { passageHref } from './evidence.ts';
import { datedText } from './fact.ts';
import { entryHref, entryLink, type Link, speakersName } from './link.ts';
import { bytesOf } from './parts.ts';
import { speakerRun, speakerRuns } from './speakers.ts';
import { firstWords, plainText, type Text, textIn } from './text.ts';
import { primaryLanguage } from '../schema/primary-language.ts';

/** The editors' translation of a quotation. */
export interface TranslationView {
  readonly lang: Locale;
  readonly texts: readonly string[];
  /** The original changed after the translation was made. */
  readonly outdated: boolean;
}

/** A quotation as shown anywhere: the exact words in their own language, and who said them. */
export interface QuoteBlockView extends Statement {
  readonly id: string;
  readonly file: string;
  /** The language of the words, as BCP 47, and its name where it is not that of the page. */
  readonly lang: string;
  readonly foreignLanguage: string | undefined;
  /** The editors' translation into the language of the page; never part of the quotation. */
  readonly translation: TranslationView | undefined;
  /** Nobody has compared the words, as they stand, with the source yet. Only while the dossier is written. */
  readonly unproven: boolean;
  /** Each who spoke, and all of them as one name. */
  readonly speakers: readonly (Text | Link)[];
  readonly by: string;
  /** Who passed the words on. */
  readonly reportedBy: Text | Link | undefined;
  /** When and where they were said, where the quotation says so itself. */
  readonly said: readonly Text[];
  readonly event: Link | undefined;
  readonly source: Link;
  /** The way to the first of the words on the page of their source; `undefined` where nobody has verified them. */
  readonly passage: Link | undefined;
  /** The page of the quotation. Its text is the first words, in their own language. */
  readonly link: Link<string>;
}

/** The page of a quotation under its first words, in their own language. */
export const quoteLink = ({ site, provenance }: Dossier, locale: Locale, quote: DataEntry<'quotes'>): Link<string> => {
  const { lang } = quote.data;
  const foreign = primaryLanguage(lang) !== locale;
  return { href: entryHref(site, locale, quote), text: firstWords(statementOf(provenance, quote), 60), lang, foreign };
};

export function quoteBlock(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): QuoteBlockView {
  const { reportedBy, segments, lang, event, source, date, place } = quote.data;
  const foreign = primaryLanguage(lang) !== locale;
  const [first] = segments;
  const passage = first && passageHref(dossier, locale, { source, ...first });
  return {
    id: quote.id,
    file: quote.file,
    ...statementOf(dossier.provenance, quote),
    lang,
    foreignLanguage: foreign ? languageName(lang, locale) : undefined,
    translation: foreign
      ? allTranslations(dossier, quote).find((translation) => translation.lang === locale)
      : undefined,
    unproven: !isProven(dossier.provenance, quote),
    speakers: speakerRuns(dossier, quote.data, locale),
    by: speakersName(dossier, quote.data, locale).text,
    reportedBy: reportedBy && speakerRun(dossier, reportedBy, locale),
    said: [...(date ? [datedText(dossier, locale, date)] : []), ...(place ? [textIn(place.name, locale)] : [])],
    event: event && entryLink(dossier, event, locale),
    source: entryLink(dossier, source, locale),
    passage:
      passage === undefined ? undefined : { ...plainText(messages[locale].quotes.inSource, locale), href: passage },
    link: quoteLink(dossier, locale, quote),
  };
}

/** About how many bytes a quotation adds to a page, gzipped: its words, a translation, and the links below them. */
export function blockWeight({ id, data }: DataEntry<'quotes'>): number {
  const translated = locales.map((locale) => bytesOf(...(data.translations[locale] ?? [])));
  return bytesOf(id, ...data.segments.map(({ exact }) => exact)) + Math.max(...translated) + 60;
}

/** The quotations among what leads to an entry in one way: spoken by it, or at it. */
export const quotesOf = (
  dossier: Dossier,
  edges: readonly Edge[],
  way: 'spoken-by' | 'spoken-at',
): DataEntry<'quotes'>[] =>
  edges.flatMap(({ type, from }) => {
    const quote = type === way && from.collection === 'quotes' ? dossier.quotes.get(from.id) : undefined;
    return quote ?? [];
  });

/** The translations of a quotation, for its own page: all that the editors made, in the order of the languages. */
export function allTranslations(dossier: Dossier, quote: DataEntry<'quotes'>): TranslationView[] {
  const records = dossier.provenance?.translations;
  const outdated = new Set(
    translations(quote).flatMap((each) => (isOutdated(each, records?.[each.key]) ? [each.locale] : [])),
  );
  return locales.flatMap((lang) => {
    const texts = quote.data.translations[lang];
    return texts ? [{ lang, texts: texts.map(apostrophes), outdated: outdated.has(lang) }] : [];
  });
}
