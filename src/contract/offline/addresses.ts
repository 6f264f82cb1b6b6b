import { isNamedForContent } from '../../search/bundle.ts';
import { workerName } from './names.ts';

/** How a request is answered. */
export type Strategy = 'network-first' | 'cache-first' | 'leave';

/** Files that readers take along by themselves; they are kept once opened. */
const documents = /\.(?:pdf|epub|docx)$/;

/** Files that only machines read, that only readers from disk need, or that never come from a cache. */
const neverKept =
  /^(?:integrity\.json|offline\.(?:js|txt)|robots\.txt|_headers|_redirects|sitemap-\w+\.xml)$|^disk\/|(?:^|\/)\./;

/** Files that are named for their content: under one name, it is always the same. */
const isAlwaysTheSame = (address: string): boolean => address.startsWith('_astro/') || isNamedForContent(address);

export const isDocument = (address: string): boolean => documents.test(address);

/** `nl/index.html` → `nl/`, in the letters that an address may have; `undefined` where the file is not kept. */
export function keptAddress(file: string): string | undefined {
  if (documents.test(file) || neverKept.test(file)) return undefined;
  return encodeURI(file)
    .replace(/[?#]/g, encodeURIComponent)
    .replace(/(^|\/)index\.html$/, '$1');
}

/** The address below the base under which an answer to a URL is kept; `undefined` for what is not of the site. */
export function addressBelow(base: URL, url: URL): string | undefined {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return undefined;
  return url.pathname.slice(base.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

// Corrections must reach readers, so all that may change under its name is asked for first.
export const strategy = (address: string): Strategy =>
  address === workerName ? 'leave' : isAlwaysTheSame(address) ? 'cache-first' : 'network-first';
