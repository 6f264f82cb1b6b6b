import type { Dossier } from '../dossier/dossier.ts';
import { factsOf, isUnsupported } from '../dossier/facts.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageInput, type PageView } from './page.ts';
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

/** An entry with facts that name no words, and how many. */
export interface UnsupportedEntry {
  readonly link: Link;
  readonly facts: number;
}

export interface VerificationPageView {
  readonly page: PageView;
  /** “106 of 106 passages …”; `undefined` where nothing was ever verified. */
  readonly counted: string | undefined;
  readonly sources: readonly VerifiedSource[];
  readonly unsupported: readonly UnsupportedEntry[];
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

const unsupportedEntries = (dossier: Dossier, locale: Locale): UnsupportedEntry[] =>
  dossier.entries.flatMap((entry) => {
    const facts = factsOf(entry).filter(isUnsupported).length;
    return facts > 0 ? { link: entryLink(dossier, entry, locale), facts } : [];
  });

const outdatedQuotes = (dossier: Dossier, locale: Locale): Link[] =>
  [...dossier.quotes.values()]
    .filter((quote) => allTranslations(dossier, quote).some(({ outdated }) => outdated))
    .map((quote) => entryLink(dossier, quote, locale));

const verifiedPassages = ({ passages, provenance }: Dossier): number =>
  passages.filter(({ key }) => provenance?.passages[key] !== undefined).length;

export function verificationInput(dossier: Dossier, locale: Locale): PageInput {
  const { title, lead, leadUnproven } = messages[locale].verification;
  const isWhole = verifiedPassages(dossier) === dossier.passages.length;
  return { path: 'verification/', title, description: isWhole ? lead : leadUnproven };
}

/** “How this dossier was checked”. It counts only what the audience sees. */
export function verificationPage(dossier: Dossier, locale: Locale): VerificationPageView {
  const number = (value: number): string => formatNumber(value, locale);
  const { counted } = messages[locale].verification;
  return {
    page: page(dossier, locale, verificationInput(dossier, locale)),
    counted: dossier.provenance && counted(number(verifiedPassages(dossier)), number(dossier.passages.length)),
    sources: verifiedSources(dossier, locale),
    unsupported: unsupportedEntries(dossier, locale),
    outdated: outdatedQuotes(dossier, locale),
  };
}
