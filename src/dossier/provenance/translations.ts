import type { DataEntry } from '../../reader/content.ts';
import { type Locale, locales } from '../../schema/locales.ts';
import type { TranslationRecord } from '../../schema/provenance.ts';
import { textsHash } from './hashes.ts';
import { fieldKey } from './cited-passages.ts';

/** A translation of a quotation as it stands, in hashes. */
export interface HashedTranslation {
  /** Its key in the lock: `quotes/hamran-preventie#translations.en`. */
  readonly key: string;
  readonly file: string;
  readonly locale: Locale;
  readonly original: string;
  readonly translation: string;
}

/** The translations of a quotation. */
export function translations(quote: DataEntry<'quotes'>): HashedTranslation[] {
  const original = textsHash(quote.data.segments.map(({ exact }) => exact));
  return locales.flatMap((locale) => {
    const texts = quote.data.translations[locale];
    const key = fieldKey(quote, ['translations', locale]);
    return texts ? [{ key, file: quote.file, locale, original, translation: textsHash(texts) }] : [];
  });
}

/** Whether the words have changed since they were translated, and the translation has not. */
export const isOutdated = (
  { original, translation }: HashedTranslation,
  record: TranslationRecord | undefined,
): boolean => record !== undefined && record.original !== original && record.translation === translation;
