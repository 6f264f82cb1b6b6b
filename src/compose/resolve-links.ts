import { isLocale, type Locale } from '../schema/locales.ts';
import type { Edition } from './edition.ts';

/** Where the site has what a document leaves out. */
export interface SiteAddresses {
  /** Scheme, host and base: `https://dossier.example/`. */
  readonly root: string;
  /** `part-timeline` → `timeline/`. */
  readonly parts: ReadonlyMap<string, string>;
}

interface Context {
  readonly edition: Edition;
  /** The keys of the entries in the document. */
  readonly held: ReadonlySet<string>;
  /** Of the document, in the order of its columns. */
  readonly languages: readonly [Locale, ...Locale[]];
  readonly site: SiteAddresses;
}

/** The language in which a reader meets a link: that of its column, where there are columns. */
function localeAt(link: Element, [first, ...others]: Context['languages']): Locale {
  if (others.length === 0) return first;
  for (let at = link.parentElement; at; at = at.parentElement) if (isLocale(at.lang)) return at.lang;
  return first;
}

/**
 * Makes links to entries in the document stay in it, and those to all else in the dossier lead to the site. Links to
 * entries carry the address of their page as `data-address`, for copies as text.
 */
export function resolveLinks(part: Element, { edition, held, languages, site }: Context): void {
  for (const link of part.querySelectorAll('a[href^="#"]:not([href^="#note-"])')) {
    const anchor = link.getAttribute('href')?.slice(1) ?? '';
    const key = edition.keys.get(anchor);
    const path = key === undefined ? site.parts.get(anchor) : `${key}/`;
    if (path === undefined) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    const address = `${site.root}${localeAt(link, languages)}/${path}`;
    link.setAttribute('data-address', address);
    if (key === undefined || !held.has(key)) link.setAttribute('href', address);
  }
}
