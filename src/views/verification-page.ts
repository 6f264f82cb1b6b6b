import type { Dossier } from '../dossier/dossier.ts';
import { factsOf, isUnsupported } from '../dossier/facts.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageView } from './page.ts';
import { allTranslations } from './quote-block.ts';

/** What was verified of one source. */
export interface VerifiedSource {
  readonly link: Link;
  /** How many passages of it are used, and how long it is, in the numerals of the page. */
  readonly passages: string;
  readonly characters: string;
  /** A month in words. */
  readonly verified: string;
  readonly sha256: string;
}

export interface VerificationPageView {
  readonly page: PageView;
  /** “106 of 106 passages …”; `undefined` where nothing was ever verified. */
  readonly counted: string | undefined;
  readonly sources: readonly VerifiedSource[];
  /** Entries with facts that name no words, and how many. */
  readonly unsupported: readonly { readonly link: Link; readonly facts: number }[];
  /** Quotations whose original changed after they were translated. */
  readonly outdated: readonly Link[];
}

function verifiedSources(dossier: Dossier, locale: Locale): VerifiedSource[] {
  return [...dossier.sources.values()].flatMap((source) => {
    const record = dossier.provenance?.sources[source.id];
    if (!record) return [];
    return {
      link: entryLink(dossier, source, locale),
      passages: formatNumber(dossier.supports(source.id).length, locale),
      characters: formatNumber(record.length, locale),
      verified: formatDate(record.verified.date, locale),
      sha256: record.sha256,
    };
  });
}

/** “How this dossier was checked”. It counts only what the audience sees. */
export function verificationPage(dossier: Dossier, locale: Locale): VerificationPageView {
  const { verification } = messages[locale];
  const { entries, passages } = dossier;
  const verified = passages.filter(({ key }) => dossier.provenance?.passages[key] !== undefined);
  const lead = verified.length < passages.length ? verification.leadUnproven : verification.lead;
  const number = (value: number): string => formatNumber(value, locale);
  return {
    page: page(dossier, locale, { path: 'verification/', title: verification.title, description: lead }),
    counted: dossier.provenance && verification.counted(number(verified.length), number(passages.length)),
    sources: verifiedSources(dossier, locale),
    unsupported: entries.flatMap((entry) => {
      const facts = factsOf(entry).filter(isUnsupported).length;
      return facts > 0 ? { link: entryLink(dossier, entry, locale), facts } : [];
    }),
    outdated: [...dossier.quotes.values()]
      .filter((quote) => allTranslations(dossier, quote).some(({ outdated }) => outdated))
      .map((quote) => entryLink(dossier, quote, locale)),
  };
}
