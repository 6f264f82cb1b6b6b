import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlLinks } from './html-links.ts';
import { pagePath, siteFiles } from './pages.ts';

export interface BrokenLink {
  /** The file that holds the link. */
  page: string;
  /** The link as written. */
  link: string;
  reason: string;
}

const anyOrigin = 'http://site.invalid';

const known = new Map<string, ReturnType<typeof htmlLinks>>();

/** A site is looked at for several addresses: each of its pages is parsed once. */
const linksOf = (html: string): ReturnType<typeof htmlLinks> => {
  const links = known.get(html) ?? htmlLinks(html);
  known.set(html, links);
  return links;
};

/**
 * The links of a built site that lead nowhere: no such file, no such id, outside the base path, or not a URL. Strict
 * as the plainest static host: no guessed `.html`, no added slash, case counts. Addresses of other sites are left
 * alone; absolute ones under `origin` are checked.
 */
export function brokenLinks(dir: string, base = '/', origin = anyOrigin): BrokenLink[] {
  const prefix = base.replace(/\/?$/, '/');
  const files = new Set(siteFiles(dir));
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, linksOf(readFileSync(join(dir, file), 'utf8'))]),
  );

  const fault = (page: string, link: string): string | undefined => {
    const address = new URL(`${prefix}${pagePath(page).slice(1)}`, origin);
    const url = URL.parse(link, address);
    if (url === null) return 'not a URL';
    if (url.origin !== address.origin) return undefined;

    const path = decoded(url.pathname);
    if (path === undefined) return 'not a URL';
    if (!path.startsWith(prefix)) return `outside the base path ${prefix}`;

    const file = path.slice(prefix.length).replace(/(^|\/)$/, '$1index.html');
    if (files.has(`${file}/index.html`)) return `${file} is a folder: end its path in "/"`;
    if (!files.has(file)) return `no file ${file}`;

    const id = decoded(url.hash.slice(1).replace(/:~:.*/, ''));
    const target = pages.get(file);
    if (!target || id === '' || id === 'top') return undefined;
    return id !== undefined && target.ids.has(id) ? undefined : `no id "${id ?? url.hash}" in ${file}`;
  };

  return [...pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const reason = fault(page, link);
      return reason === undefined ? [] : [{ page, link, reason }];
    }),
  );
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
