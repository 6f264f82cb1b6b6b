/** The path of the site, with a slash at both ends, from how a page writes it: from `/`, or from where the page is. */
export const siteRoot = (base: string | null): string => new URL(base ?? '/', location.href).pathname;
