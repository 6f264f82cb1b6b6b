/** The languages of every dossier, as they stand in its addresses and in `lang`. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export const otherLocale = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');
