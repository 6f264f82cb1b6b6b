import { isLocale, type Locale } from '../schema/locales.ts';
import { type Kind, kinds } from './kinds.ts';

/** What a browser has to know before it can search. */
export interface Manifest {
  /** The folder of our own files, beside those of the engine. Its name changes with what is in it. */
  readonly folder: string;
  /** How many entries there are of each kind; the entries stand in this order. */
  readonly counts: readonly number[];
  readonly languages: Readonly<Partial<Record<Locale, LanguageManifest>>>;
}

export interface LanguageManifest {
  /** The hash by which the engine finds the list of its pages. */
  readonly hash: string;
  /** The letters with a file of words, in one string. */
  readonly letters: string;
  /** The entries without a page in this language. */
  readonly missing: readonly number[];
}

export const manifestName = 'dossier.txt';

export const manifestText = ({ folder, counts, languages }: Manifest): string =>
  [
    folder,
    counts.join(','),
    ...Object.entries(languages).map(([lang, { hash, letters, missing }]) =>
      [lang, hash, letters, missing.join(',')].join('\t'),
    ),
  ].join('\n');

export function parseManifest(text: string): Manifest {
  const [folder = '', counts = '', ...lines] = text.split('\n');
  const languages: Partial<Record<Locale, LanguageManifest>> = {};
  for (const line of lines) {
    const [lang, hash = '', letters = '', missing = ''] = line.split('	');
    if (isLocale(lang)) languages[lang] = { hash, letters, missing: missing.split(',').filter(Boolean).map(Number) };
  }
  return { folder, counts: counts.split(',').map(Number), languages };
}

/** The kind of an entry, from its place among all. */
export function kindAt({ counts }: Pick<Manifest, 'counts'>, entry: number): Kind {
  let last = 0;
  return kinds.find((_, index) => entry < (last += counts[index] ?? 0)) ?? 'summary';
}
