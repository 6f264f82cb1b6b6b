import { langTag, type Locale, perLocale } from './locales.ts';

const names = perLocale((locale) => new Intl.DisplayNames(langTag[locale], { type: 'language' }));

/** nl → “Nederlands”. The tag itself where it is not a known language. */
export const languageName = (tag: string, locale: Locale): string => names[locale].of(tag) ?? tag;
