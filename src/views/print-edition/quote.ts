import { isProven } from '../../dossier/provenance/proven.ts';
import type { DataEntry } from '../../reader/content.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import { allTranslations } from '../quote-block.ts';
import { type Cell, type Row, row } from './row.ts';
import { citeOnce, type CitingPlace, type NoteRef, type Writing } from './source-notes.ts';

/** The exact words of a quotation, or the editors' translation of them. */
export interface QuoteCell {
  readonly kind: 'original' | 'translation';
  readonly texts: readonly string[];
  /** The language of the words, as BCP 47. */
  readonly lang: string;
  /** The original changed after the translation was made. */
  readonly outdated: boolean;
  /** Nobody has compared the words with the source yet. */
  readonly unproven: boolean;
  readonly refs: readonly NoteRef[];
}

/**
 * A quotation as it is printed: the original once, in the column of its language, with the translation beside it. An
 * original in a language without a column stands above its translations.
 */
export function quoteRows(
  writing: Writing,
  quote: DataEntry<'quotes'>,
  place: CitingPlace,
): Row<QuoteCell | undefined>[] {
  const { dossier, locales } = writing;
  const { lang, segments, source } = quote.data;
  const original: QuoteCell = {
    kind: 'original',
    texts: segments.map(({ exact }) => exact),
    lang,
    outdated: false,
    unproven: !isProven(dossier.provenance, quote),
    refs: citeOnce(
      writing,
      place,
      segments.map((segment) => ({ source, ...segment })),
    ),
  };
  const translated = new Map(allTranslations(dossier, quote).map((translation) => [translation.lang, translation]));
  const translation = (locale: Locale): QuoteCell | undefined => {
    const found = translated.get(locale);
    return found && { kind: 'translation', refs: [], unproven: false, ...found };
  };
  const [own] = lang.split('-');
  if (locales.length > 1 && isLocale(own)) {
    return [row(locales, (locale) => (locale === own ? original : translation(locale)))];
  }
  const above: Cell<QuoteCell> = { lang: locales[0], value: original };
  const below = row(locales, (locale) => (locale === own ? undefined : translation(locale)));
  return below.some(({ value }) => value) ? [[above], below] : [[above]];
}
