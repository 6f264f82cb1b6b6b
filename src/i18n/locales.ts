import type { Locale } from '../schema/locales.ts';

export { isLocale, locales, otherLocale, type Locale } from '../schema/locales.ts';

/** For `Intl`, where the region decides the wording. Pages themselves are plain `nl` and `en`. */
export const langTag: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' };
