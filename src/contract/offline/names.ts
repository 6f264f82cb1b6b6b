/** The worker, below the base of a site. It never changes its name: by it a browser finds the next one. */
export const workerName = 'offline.js';

/** The list of what is kept, below the base of a site. */
export const manifestName = 'offline.txt';

/** The page for addresses that are not kept, below the base of a site. */
export const notKeptName = '404.html';

/** In a cache that holds its whole build, there is something under this name; the worker itself is never kept. */
export const completeMark = workerName;

/** The base path of the site whose worker this is; sites on one host keep theirs apart by it. */
export const basePathOf = (worker: string | URL): string => new URL('.', worker).pathname;

/** A path has no space, so that no base is the beginning of another. */
const cachePrefix = (base: string): string => `offline ${base} `;

export const cacheName = (base: string, version: string): string => cachePrefix(base) + version;

/** The caches of a site, whatever their version. */
export const ownCaches = (base: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(cachePrefix(base)));
