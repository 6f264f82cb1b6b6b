import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { formerIds } from '../../dossier/former-ids.ts';
import { contentAtHand } from '../../run/checked-content.ts';
import { locales } from '../../schema/locales.ts';
import { patternOf } from '../../schema/pattern-of.ts';

/** What is listed for search engines, and what stands there of a page. */
export interface SiteMap {
  /**
   * Whether a page is listed: the door at `/` is no page of any language, and would be listed as an alternate of all.
   * The print editions say again what other pages say, and pages at former addresses (`left`) lead on.
   */
  readonly filter: (address: string) => boolean;
  /** The page with its counterparts, once all pages have been asked for. Where it has none, it is no alternate of itself. */
  readonly serialize: (item: SitemapItem) => SitemapItem;
}

const languages = locales.toSorted();

/** The list of a site at a base path. The package looks for the counterparts of a page among all pages, of which each has two. */
export function siteMap(base: string, left: () => ReadonlySet<string> = () => new Set()): SiteMap {
  const listed = new Set<string>();
  let leading: ReadonlySet<string> | undefined;
  const page = new RegExp(`^(https?://[^/]+${patternOf(base)})(?:${locales.join('|')})/(?!print/)(.*)$`);
  return {
    filter: (address) => {
      const [, , path] = page.exec(address) ?? [];
      const isListed = path !== undefined && !(leading ??= left()).has(path);
      if (isListed) listed.add(address);
      return isListed;
    },
    serialize: (item) => {
      const [, site = '', path = ''] = page.exec(item.url) ?? [];
      const links = languages
        .map((lang) => ({ lang, url: `${site}${lang}/${path}` }))
        .filter(({ url }) => listed.has(url));
      return links.length > 1 ? { ...item, links } : item;
    },
  };
}

/** The addresses below a language at which pages lead on. */
function formerPaths(): ReadonlySet<string> {
  const content = contentAtHand();
  return new Set(content && formerIds(content).map(({ id, of }) => `${of.collection}/${id}/`));
}

/** Writes `sitemap-index.xml`. */
export const siteMapWriter = (base: string): AstroIntegration => sitemap(siteMap(base, formerPaths));
