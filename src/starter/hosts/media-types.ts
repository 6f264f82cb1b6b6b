/** What hosts may not know, of all that a site has: the endings of files, and what these hold. */
export const mediaTypes: Readonly<Record<string, string>> = {
  epub: 'application/epub+zip',
  jsonld: 'application/ld+json',
  woff2: 'font/woff2',
};
