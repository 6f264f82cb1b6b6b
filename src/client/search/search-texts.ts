import type { Locale } from '../../schema/locales.ts';
import type { SearchTexts } from './search-result.ts';

/** The words of search in one language; the other is not loaded. */
export const loadSearchTexts = async (locale: Locale): Promise<SearchTexts> =>
  locale === 'nl'
    ? (await import('../../i18n/search-nl.ts')).searchNl
    : (await import('../../i18n/search-en.ts')).searchEn;
