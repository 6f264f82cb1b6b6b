import { messages } from '../i18n/messages.ts';
import type { Locale } from '../schema/locales.ts';
import type { PageInput } from './page.ts';
import { type Section, undated } from './parts.ts';

/** A section with its words. */
export interface ListSection<Item> extends Section<Item> {
  readonly title: (locale: Locale) => string;
  /** A key in words: “A”, “2019”. */
  readonly label: (key: string, locale: Locale) => string;
}

/** A list with its sections in order. */
export interface List<Item> {
  readonly sections: readonly ListSection<Item>[];
  /** The page of the list or, where it is a list of what belongs to an entry, that of the entry. */
  readonly page: (locale: Locale) => PageInput;
  /** About how many bytes one page with all of it takes, gzipped, where that shows more of each item than a part does. */
  readonly whole?: number;
  /** Whether the first part stands at that address. */
  readonly startsHere: boolean;
}

/** A letter as a key in words. */
export const letterLabel = (key: string): string => key.toUpperCase();

/** A year as a key in words. */
export function yearLabel(key: string, locale: Locale): string {
  const { dates, events } = messages[locale];
  if (key === undated) return events.undated.toLocaleLowerCase(locale);
  const year = Number(key);
  return year > 0 ? String(year) : dates.beforeChrist(String(1 - year));
}
