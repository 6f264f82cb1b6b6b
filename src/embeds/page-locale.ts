import { isLocale, type Locale } from '../schema/locales.ts';

/** The language of the page that prose stands on, as Astro reads it from the address. */
export function pageLocale(currentLocale: string | undefined): Locale {
  if (!isLocale(currentLocale)) throw new Error('Prose stands on a page without a language.');
  return currentLocale;
}
