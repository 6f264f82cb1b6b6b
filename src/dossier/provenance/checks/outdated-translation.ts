import type { DataEntry } from '../../../reader/content.ts';
import { fieldKey } from '../cited-passages.ts';
import { wordsHash } from '../hashes.ts';
import { isOutdated, translations } from '../translations.ts';
import type { LockCheck } from './lock-check.ts';

/**
 * A translation was made, or looked at again, after the words that it translates. Words that were not verified as they
 * stand may be a slip, so their translation waits.
 */
export const outdatedTranslation: LockCheck = ({ content, passageRecords, translationRecords }, report) => {
  const isVerified = (quote: DataEntry<'quotes'>): boolean =>
    quote.data.segments.every(
      ({ exact }, index) => passageRecords.get(fieldKey(quote, ['segments', index]))?.words === wordsHash(exact),
    );
  for (const translation of content.quotes.filter(isVerified).flatMap(translations)) {
    const { key, file, locale } = translation;
    if (!isOutdated(translation, translationRecords.get(key))) continue;
    report(file, {
      rule: 'outdated-translation',
      severity: 'warning',
      path: ['translations', locale],
      message:
        'The words have changed since this was translated. Correct the translation, and run npm run verify. If it still holds, run npm run verify -- --keep-translations.',
    });
  }
};
