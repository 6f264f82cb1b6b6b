/**
 * The languages of every dossier, as they stand in its addresses and in `lang`, each with the region that decides its
 * wording. A new one begins here: what else it needs, the compiler then asks for.
 */
export const langTag = { nl: 'nl-BE', en: 'en-GB' } as const;
export type Locale = keyof typeof langTag;

/** A thing for each language, made alike. */
export const perLocale = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({
  nl: make('nl'),
  en: make('en'),
});

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && Object.hasOwn(langTag, value);

export const otherLocales = (locale: Locale): readonly Locale[] =>
  Object.keys(langTag)
    .filter(isLocale)
    .filter((other) => other !== locale);

// Every text asks for them.
const ordered = perLocale((locale): readonly [Locale, ...Locale[]] => [locale, ...otherLocales(locale)]);

/** All languages, one of them first. */
export const localesFrom = (locale: Locale): readonly [Locale, ...Locale[]] => ordered[locale];

/** The language of a dossier that names none. */
export const firstLocale: Locale = 'nl';

export const locales = localesFrom(firstLocale);

/** The language that a page states; where that is none of ours, the first. */
export const localeOf = (lang: string): Locale => (isLocale(lang) ? lang : firstLocale);
