import { langTag, type Locale, perLocale } from '../schema/locales.ts';

const names = perLocale((locale) => new Intl.DisplayNames(langTag[locale], { type: 'language' }));

// Every link on a page asks, and a dossier has few languages.
const known = perLocale(() => new Map<string, string>());

/** nl → “Nederlands”. The tag itself where it is not a known language. */
export function languageName(tag: string, locale: Locale): string {
  const name = known[locale].get(tag) ?? names[locale].of(tag) ?? tag;
  known[locale].set(tag, name);
  return name;
}
