import type { Locale } from '../schema/locales.ts';

/** What one column of a document shows, and the language of that column. */
export interface Cell<T> {
  readonly lang: Locale;
  readonly value: T;
}

/** What stands side by side: one cell per language of the document, in the order of its columns. */
export type Row<T> = readonly Cell<T>[];

/** The languages of a document, in the order of its columns: one, or both. */
export type Languages = readonly [Locale, ...Locale[]];

export const row = <T>(locales: Languages, make: (locale: Locale) => T): Row<T> =>
  locales.map((lang) => ({ lang, value: make(lang) }));

/** Lists beside each other, item by item; `undefined` where one has ended before another. */
export function rows<T>(columns: Row<readonly T[]>): Row<T | undefined>[] {
  const length = Math.max(...columns.map(({ value }) => value.length));
  return Array.from({ length }, (_, index) => columns.map(({ lang, value }) => ({ lang, value: value[index] })));
}

/** The same row with other values. */
export const mapRow = <T, U>(cells: Row<T>, map: (value: T, lang: Locale) => U): Row<U> =>
  cells.map(({ lang, value }) => ({ lang, value: map(value, lang) }));

/** A text beside its other language; once where the two do not differ, as with most names. */
export function textRow<T extends { readonly text: string }>(locales: Languages, make: (locale: Locale) => T): Row<T> {
  const cells = row(locales, make);
  return new Set(cells.map(({ value }) => value.text)).size === 1 ? cells.slice(0, 1) : cells;
}
