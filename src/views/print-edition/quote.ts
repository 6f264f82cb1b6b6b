import type { Columns, Quotation, Translation } from '../../document/nodes.ts';
import { row } from '../../document/row.ts';
import { isProven } from '../../dossier/provenance/proven.ts';
import { statementOf } from '../../dossier/statement.ts';
import { messages } from '../../i18n/messages.ts';
import type { DataEntry } from '../../reader/content.ts';
import { originAt } from '../../reader/origin.ts';
import { isLocale, type Locale } from '../../schema/locales.ts';
import { primaryLanguage } from '../../schema/primary-language.ts';
import { allTranslations } from '../quote-block.ts';
import { citeOnce, type CitingPlace, type Writing } from './source-notes.ts';

function original(writing: Writing, quote: DataEntry<'quotes'>, place: CitingPlace, locale: Locale): Quotation {
  const { provenance } = writing.dossier;
  const { lang, segments, source } = quote.data;
  return {
    type: 'quotation',
    ...statementOf(provenance, quote),
    lang,
    unproven: isProven(provenance, quote) ? undefined : messages[locale].verification.unproven,
    refs: citeOnce(
      writing,
      place,
      segments.map((segment) => ({ source, ...segment })),
    ),
    origin: originAt(quote.file, 'segments'),
  };
}

/**
 * A quotation as it is printed: the original once, in the column of its language, with the translation beside it. An
 * original in a language without a column stands above its translations.
 */
export function quoteColumns(writing: Writing, quote: DataEntry<'quotes'>, place: CitingPlace): Columns[] {
  const { dossier, locales } = writing;
  const statement = statementOf(dossier.provenance, quote);
  const translated = new Map(allTranslations(dossier, quote).map((translation) => [translation.lang, translation]));
  function translation(locale: Locale): Translation[] {
    const found = translated.get(locale);
    if (!found) return [];
    const { quotes, verification } = messages[locale];
    const labels = [quotes.translation, ...(found.outdated ? [verification.outdatedNotice] : [])];
    const origin = originAt(quote.file, 'translations', locale);
    return [{ type: 'translation', labels, ...statement, segments: found.texts, lang: found.lang, refs: [], origin }];
  }
  const own = primaryLanguage(quote.data.lang);
  const isBeside = locales.length > 1 && isLocale(own);
  const words = original(writing, quote, place, isBeside ? own : locales[0]);
  if (isBeside) {
    const cells = row(locales, (locale) => (locale === own ? [words] : translation(locale)));
    return [{ type: 'columns', role: 'quotation', cells }];
  }
  const above: Columns = { type: 'columns', role: 'quotation', cells: [{ lang: locales[0], value: [words] }] };
  const below = row(locales, (locale) => (locale === own ? [] : translation(locale)));
  return below.some(({ value }) => value.length > 0) ? [above, { ...above, cells: below }] : [above];
}
