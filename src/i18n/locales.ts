export { isLocale, langTag, type Locale, locales, localesFrom, otherLocales, perLocale } from '../schema/locales.ts';
