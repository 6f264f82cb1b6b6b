import type { Dossier } from '../dossier/dossier.ts';
import { citedPassages } from '../dossier/provenance/cited-passages.ts';
import { statementOf } from '../dossier/statement.ts';
import { formatDate } from '../i18n/dates.ts';
import { messages } from '../i18n/messages.ts';
import type { DataEntry } from '../reader/content.ts';
import type { Locale } from '../schema/locales.ts';
import { pieces, signed } from '../schema/statement.ts';
import type { PassageRecord } from '../schema/provenance.ts';
import { evidenceViews } from './evidence.ts';
import { type Fact, plainFact } from './fact.ts';
import { pageHref } from './link.ts';
import { characterWords, locatorWords } from './locator.ts';
import { plainText, shortened } from './text.ts';

/** “page 3, characters 1,021 to 1,084 of the archived text”, counted from 1 as people do. */
export const placeInText = (record: PassageRecord, locale: Locale): string =>
  [...locatorWords(record, locale), characterWords(record, locale)].join(', ');

/** Where the words of a quotation stand in their source, and when that was verified; where it never was, just that. */
export function provenanceFacts(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): Fact[] {
  const { verification } = messages[locale];
  const { sources = {} } = dossier.provenance ?? {};
  const { id } = quote.data.source;
  // An id may be the name of something that every object has.
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  const records = citedPassages(quote).flatMap(({ key, path }) => {
    const record = path[0] === 'segments' ? dossier.provenance?.passages[key] : undefined;
    return record ? [record] : [];
  });
  if (!source || records.length < quote.data.segments.length)
    return [plainFact(verification.verified, [verification.unproven], locale)];
  const verified = verification.verifiedIn(formatDate(source.verified.date, locale));
  return [
    plainFact(
      verification.place,
      records.map((record) => placeInText(record, locale)),
      locale,
    ),
    {
      label: verification.verified,
      values: [
        {
          value: { ...plainText(verified, locale), href: pageHref(dossier.site, locale, 'verification/') },
          evidence: [],
        },
      ],
    },
  ];
}

/** The way to the words in the published original, where the source has an address. Empty where it has none. */
export function originalFact(dossier: Dossier, locale: Locale, quote: DataEntry<'quotes'>): Fact {
  const { source, segments } = quote.data;
  const words = segments.map((segment) => ({ source, ...segment }));
  const shown = pieces(statementOf(dossier.provenance, quote));
  return {
    label: messages[locale].verification.original,
    values: evidenceViews(dossier, locale, words).flatMap(({ exact, original }, index) => {
      const text = signed({ signBefore: false, signAfter: false, ...shown[index], text: shortened(exact, 60) });
      return original === undefined ? [] : { value: { ...plainText(text, locale), href: original }, evidence: [] };
    }),
  };
}
