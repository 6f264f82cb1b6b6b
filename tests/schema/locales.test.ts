import { expect, test } from 'vitest';
import { isLocale, langTag, locales, otherLocales } from '../../src/schema/locales.ts';

test('a locale is one of the two, and has a language tag and counterparts', () => {
  expect(['nl', 'en', 'fr', '', undefined].map(isLocale)).toEqual([true, true, false, false, false]);
  expect(locales.map((locale) => [locale, langTag[locale], otherLocales(locale)])).toEqual([
    ['nl', 'nl-BE', ['en']],
    ['en', 'en-GB', ['nl']],
  ]);
});
