import { isLocale, perLocale } from '../schema/locales.ts';
import type { Localized } from '../schema/localized.ts';

/** Words of a source as a text per language: in its own, where that is one of the dossier. */
export type InLanguage = (words: string) => Localized<string>;

/** A source in another language gives its words for all: they are the only ones that there are. */
export const inLanguage =
  (language: string): InLanguage =>
  (words) => {
    const main = language.split('-', 1)[0] ?? '';
    return isLocale(main) ? { [main]: words } : perLocale(() => words);
  };
