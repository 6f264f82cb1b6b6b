import { type Locale, locales } from '../../schema/locales.ts';
import type { Dossier } from '../dossier.ts';
import type { Checkable } from './checkable.ts';

/** All that states facts to an audience: the entries, then the running texts, in the order of languages. */
export const statedIn = (
  { entries, summary, briefings }: Dossier,
  languages: readonly Locale[] = locales,
): Checkable[] => [
  ...entries,
  ...[summary, ...briefings.values()].flatMap((pages) => languages.flatMap((locale) => pages[locale] ?? [])),
];
