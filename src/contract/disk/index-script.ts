import type { Locale } from '../../schema/locales.ts';
import { scriptFolder } from './script-files.ts';

/** What can be found in a language, for pages that are opened from disk. */
export interface DiskIndex {
  /** How many entries there are of each kind, in all languages together. */
  readonly counts: readonly number[];
  /** The entries without a page in this language. */
  readonly missing: readonly number[];
  readonly catalogue: string;
  /** In the order of entries. */
  readonly pages: readonly DiskPage[];
}

/** A page with its whole text, in which seams stand. */
export interface DiskPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

declare global {
  /** Where the scripts of a site on disk leave what they bring: the index of each language. */
  var dossierIndex: Partial<Record<Locale, DiskIndex>> | undefined;
}

export const indexFile = (lang: Locale): string => `${scriptFolder}index-${lang}.js`;

/** The index as a script. JSON is JavaScript. */
export function indexScript(lang: Locale, { counts, missing, catalogue, pages }: DiskIndex): string {
  const index: DiskIndex = {
    counts,
    missing,
    catalogue,
    pages: pages.map(({ url, content, meta }) => ({ url, content, meta })),
  };
  return `(globalThis.dossierIndex??={}).${lang}=${JSON.stringify(index)}\n`;
}
