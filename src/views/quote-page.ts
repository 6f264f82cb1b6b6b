import type { Dossier } from '../dossier/dossier.ts';
import { messages } from '../i18n/messages.ts';
import { languageName } from '../i18n/language-name.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type NoteView, noteView } from './evidence.ts';
import { type Fact, plainFact, relationValue, unsearched, withValues } from './fact.ts';
import { richText, entryName, entryPath, speakersName } from './link.ts';
import { page, type PageView } from './page.ts';
import { originalFact, provenanceFacts } from './provenance-facts.ts';
import { allTranslations, quoteBlock, type QuoteBlockView, type TranslationView } from './quote-block.ts';
import { quoteContext, type QuoteContext } from './quote-context.ts';
import { searchRecord } from './search-record.ts';
import { functionFact, reportedFact, saidFacts, speakerFact } from './statement-facts.ts';
import { type RichText } from './text.ts';

export interface QuotePageView {
  readonly page: PageView;
  readonly quote: QuoteBlockView;
  readonly translations: readonly TranslationView[];
  /** The sentences around the words, where the rights allow that. */
  readonly context: QuoteContext | undefined;
  readonly description: RichText | undefined;
  readonly facts: readonly Fact[];
  readonly notes: readonly NoteView[];
  readonly backlinks: readonly BacklinkGroup[];
}

/** The page of a quotation. */
export function quotePage(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): QuotePageView {
  const { quotes } = messages[locale];
  const { data } = quote;
  const speaker = speakersName(dossier, data, locale).text;
  const outgoing = dossier.outgoing(quote);
  const related = (label: string, wanted: string): Fact => ({
    label,
    values: outgoing.filter(({ type }) => type === wanted).map((edge) => relationValue(dossier, locale, edge)),
  });
  return {
    page: page(dossier, locale, {
      path: entryPath(quote),
      title: quotes.of(speaker),
      description: entryName(dossier, quote, locale).text,
      section: 'quotes',
      record: searchRecord(dossier, locale, quote),
    }),
    quote: quoteBlock(dossier, locale, quote),
    translations: allTranslations(dossier, quote),
    context: quoteContext(dossier, locale, quote),
    description: richText(dossier, locale, data.description),
    facts: withValues([
      // Speaker and occasion stand below the words as well.
      ...unsearched([
        speakerFact(dossier, locale, quote),
        reportedFact(dossier, locale, quote),
        related(quotes.event, 'spoken-at'),
      ]),
      functionFact(dossier, locale, quote),
      ...saidFacts(dossier, locale, quote),
      related(quotes.about, 'about'),
      ...unsearched([
        related(quotes.source, 'quoted-from'),
        plainFact(quotes.language, [languageName(data.lang, locale)], locale),
        ...provenanceFacts(dossier, locale, quote),
        originalFact(dossier, locale, quote),
      ]),
    ]),
    notes: data.notes.map((note) => noteView(dossier, locale, note)),
    backlinks: backlinks(dossier, locale, quote),
  };
}
