import { isLocale, type Locale } from '../schema/locales.ts';

/** The language of the page that prose stands on: what its route holds as `[locale]`. Throws where it holds none. */
export function pageLocale(param: string | undefined): Locale {
  if (!isLocale(param)) throw new Error('Prose stands on a page without a language.');
  return param;
}
