/** One page of each kind, below its language. */
export const kinds = [
  '',
  'side-by-side/',
  'timeline/',
  'actors/',
  'actors/ladislav-hamran/',
  'events/operatie-amaq-2019/',
  'quotes/',
  'quotes/hamran-preventie/',
  'sources/',
  'sources/is-amaq-2019-11/',
  'briefings/',
  'briefings/persbriefing/',
  'search/',
  'map/',
  'about/',
  'verification/',
  'print/',
  'compose/',
];

/** Those pages in both languages, and those that belong to none. */
export const pagePaths = [
  ...['nl', 'en'].flatMap((locale) => kinds.map((kind) => `/${locale}/${kind}`)),
  '/print/',
  '/404.html',
];
