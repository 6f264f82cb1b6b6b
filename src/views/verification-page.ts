import type { Dossier } from '../dossier/dossier.ts';
import { factsOf, isUnsupported } from '../dossier/facts.ts';
import { statedIn } from '../dossier/fact-checks/stated-in.ts';
import { factCount } from '../dossier/fact-checks/fact-checks.ts';
import { lockTrials, type Trial } from '../dossier/provenance/lock-trial.ts';
import { perDossier } from '../dossier/remembered.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/wording.ts';
import { integrityName } from '../schema/integrity.ts';
import type { Locale } from '../schema/locales.ts';
import { entryLink, type Link } from './link.ts';
import { page, type PageInput, type PageView } from './page.ts';
import { allTranslations } from './quote-block.ts';
import { shownShare, type ShownShare } from './shown-share.ts';

/** What was verified of one source. */
export interface VerifiedSource {
  readonly link: Link;
  /** How many passages of it are used, and how long it is, in the numerals of the page. */
  readonly passages: string;
  readonly characters: string;
  /** How much of it is shown; `undefined` where it may be published as a whole. */
  readonly shown: ShownShare | undefined;
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
  /** “12 of 60 facts …”; `undefined` where nobody records what editors check. */
  readonly factsChecked: string | undefined;
  readonly sources: readonly VerifiedSource[];
  /** What became of passages that were falsified in a copy; `undefined` where there is none to falsify. */
  readonly selfTest: string | undefined;
  readonly unsupported: readonly UnsupportedEntry[];
  /** Quotations whose original changed after they were translated. */
  readonly outdated: readonly Link[];
  /** The list of the files of the site, and the command that compares them with it. */
  readonly list: { readonly href: string; readonly command: string };
}

function verifiedSources(dossier: Dossier, locale: Locale): VerifiedSource[] {
  return [...dossier.sources.values()].flatMap((source) => {
    const record = dossier.provenance?.sources[source.id];
    if (!record) return [];
    return {
      link: entryLink(dossier, source, locale),
      passages: formatNumber(dossier.supports(source.id).length, locale),
      characters: formatNumber(record.length, locale),
      shown: shownShare(dossier, locale, source),
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

// Every language and every edition asks for these, and they look at all facts and all passages.
const factCounts = perDossier((dossier) =>
  dossier.factChecks ? factCount(dossier.factChecks, statedIn(dossier)) : { checked: 0, all: 0 },
);
const trialsOf = perDossier(({ passages, provenance }): readonly Trial[] =>
  provenance ? Object.values(lockTrials(passages, provenance)) : [],
);

function factsCheckedWords(dossier: Dossier, locale: Locale): string | undefined {
  if (!dossier.factChecks) return undefined;
  const { checked, all } = factCounts(dossier);
  return messages[locale].verification.factsChecked(formatNumber(checked, locale), formatNumber(all, locale));
}

const verifiedPassages = ({ passages, provenance }: Dossier): number =>
  passages.filter(({ key }) => provenance?.passages[key] !== undefined).length;

/** Falsifies what the audience sees, and asks the lock, which every build has: so the same content gives the same page. */
function selfTestWords(dossier: Dossier, locale: Locale): string | undefined {
  const trials = trialsOf(dossier);
  const tried = trials.reduce((count, trial) => count + trial.tried, 0);
  const unnoticed = trials.reduce((count, trial) => count + trial.unnoticed.length, 0);
  const [altered = '', moved = '', swapped = ''] = trials.map((trial) => formatNumber(trial.tried, locale));
  const [refused, all] = [formatNumber(tried - unnoticed, locale), formatNumber(tried, locale)];
  const { selfTestText } = messages[locale].verification;
  return tried === 0 ? undefined : selfTestText(altered, moved, swapped, refused, all);
}

export function verificationInput(dossier: Dossier, locale: Locale): PageInput {
  const { title, lead, leadUnproven } = messages[locale].verification;
  const isWhole = verifiedPassages(dossier) === dossier.passages.length;
  return { path: 'verification/', title, description: isWhole ? lead : leadUnproven };
}

function siteList({ site }: Dossier, locale: Locale): VerificationPageView['list'] {
  const address = site.url === undefined ? messages[locale].verification.siteAddress : site.url + site.base;
  return { href: site.base + integrityName, command: `dossier verify-site ${address}` };
}

/** “How this dossier was checked”. It counts only what the audience sees. */
export function verificationPage(dossier: Dossier, locale: Locale): VerificationPageView {
  const number = (value: number): string => formatNumber(value, locale);
  const { counted } = messages[locale].verification;
  return {
    page: page(dossier, locale, verificationInput(dossier, locale)),
    counted: dossier.provenance && counted(number(verifiedPassages(dossier)), number(dossier.passages.length)),
    factsChecked: factsCheckedWords(dossier, locale),
    sources: verifiedSources(dossier, locale),
    selfTest: selfTestWords(dossier, locale),
    unsupported: unsupportedEntries(dossier, locale),
    outdated: outdatedQuotes(dossier, locale),
    list: siteList(dossier, locale),
  };
}
