/** The folder of the index below the site. */
export const bundleFolder = 'pagefind/';

/** The packages whose code stands there: their licences go with a site. */
export const enginePackages: readonly string[] = ['pagefind'];

/** Whether what stands at an address in it is named for its content. */
export const isNamedForContent = (address: string): boolean =>
  /^pagefind\/(?:[0-9a-f]{10}\/|index\/|fragment\/|pagefind\.[^/]+\.pf_meta$)/.test(address);
