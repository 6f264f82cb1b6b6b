import { type Locale, locales, isLocale } from '../schema/locales.ts';
import { quoted } from '../schema/shortened.ts';
import { UsageError } from './usage-error.ts';

/** What only `factsheet` and `checked` are told. */
export interface FactsheetOptions {
  /** factsheet: the ids of the entries and the sources that are asked for; empty: all. */
  readonly entries: readonly string[];
  readonly sources: readonly string[];
  /** checked: who checked the facts, and on which day. */
  readonly by: string | undefined;
  readonly on: string | undefined;
}

/** The folder of sheets, where none is named. */
export const sheetFolder = 'factsheet';

interface Values {
  readonly entry?: readonly string[];
  readonly source?: readonly string[];
  readonly by?: string;
  readonly on?: string;
}

export const factsheetOptions = ({ entry = [], source = [], by, on }: Values): FactsheetOptions => ({
  entries: entry,
  sources: source,
  by,
  on,
});

/** The language of a sheet. Throws a `UsageError` where one is named that is none of ours. */
export function sheetLanguage(given: string | undefined, byDefault: Locale): Locale {
  if (given === undefined) return byDefault;
  if (isLocale(given)) return given;
  throw new UsageError(`There is no language ${quoted(given)} here. Give ${locales.join(' or ')}.`);
}
