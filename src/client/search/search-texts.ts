import type { Locale } from '../../schema/locales.ts';
import type { SearchTexts } from './search-result.ts';

/** The words of search in one language; the others are not loaded. */
export const loadSearchTexts = (locale: Locale): Promise<SearchTexts> => loaders[locale]();

const loaders: Readonly<Record<Locale, () => Promise<SearchTexts>>> = {
  nl: async () => (await import('../../i18n/search-nl.ts')).searchNl,
  en: async () => (await import('../../i18n/search-en.ts')).searchEn,
};
