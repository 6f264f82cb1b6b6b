import type { Decimal } from '../schema/decimal.ts';
import { langTag, type Locale, perLocale } from '../schema/locales.ts';

const perTag = <T>(make: (tag: string) => T): Readonly<Record<Locale, T>> =>
  perLocale((locale) => make(langTag[locale]));

const numbers = perTag((tag) => new Intl.NumberFormat(tag));
const shares = perTag((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 2 }));
const regions = perTag((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
const collators = perTag(
  (tag) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true, ignorePunctuation: true }),
);
const lists = perTag((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** 26000 → “26.000” in Dutch, “26,000” in English. */
export const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);

const decimals = perTag(() => new Map<number, Intl.NumberFormat>());

/** 1.10 → “1,10” in Dutch: every digit as it was typed, however many. */
export function formatDecimal(value: Decimal, locale: Locale): string {
  const digits = value.split('.')[1]?.length ?? 0;
  const known = decimals[locale].get(digits);
  const format =
    known ?? new Intl.NumberFormat(langTag[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (!known) decimals[locale].set(digits, format);
  return format.format(value);
}

/** 0.342 → “34%”, 0.0042 → “0,42%” in Dutch. What is not the whole is never “100%”. */
export const formatShare = (value: number, locale: Locale): string =>
  shares[locale].format(value < 1 ? Math.min(value, 0.99) : value);

/** BE → “België”. The code itself where it is not a country. */
export const countryName = (code: string, locale: Locale): string => regions[locale].of(code) ?? code;

/** Alphabetical order as readers of a language expect it: without regard to case and diacritics. */
export const compareText = (a: string, b: string, locale: Locale): number => collators[locale].compare(a, b);

/** “a, b en c” */
export const formatList = (items: readonly string[], locale: Locale): string => lists[locale].format(items);
