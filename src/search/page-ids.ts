import type { Locale } from '../schema/locales.ts';

/**
 * The ids of the pages of an index in the order in which the pages were added, as Pagefind 1.6 lists them at the head of
 * its `pf_meta` file. After them come ids of other files, which look alike: the number of pages has to be known.
 */
export function pageIds(meta: Uint8Array, lang: Locale): string[] {
  const text = new TextDecoder('latin1').decode(meta);
  return [...text.matchAll(new RegExp(`${lang}_[0-9a-f]{7,}`, 'g'))].map(([id]) => id);
}
