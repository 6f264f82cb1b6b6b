import { caching, type Exposure, headers } from '../../build/hosts/headers.ts';
import { inEachLanguage } from '../../build/hosts/host-files.ts';
import { firstLocale } from '../../schema/locales.ts';
import { mediaTypes } from './media-types.ts';

/** Azure keeps nothing of what `*` stands for, so an address of an entry without its language leads to the list. */
const toLists = [...inEachLanguage].flatMap(([first, list]) =>
  [`/${first}`, `/${first}/*`].map((route) => ({ route, redirect: `/${firstLocale}/${list}`, statusCode: 302 })),
);

/** `staticwebapp.config.json` of Azure Static Web Apps, for a site at the root of a host. */
export const azure = (exposure: Exposure): string =>
  `${JSON.stringify(
    {
      // An address without its final slash leads to that with it: pages name all else from there.
      trailingSlash: 'always',
      globalHeaders: Object.fromEntries([...headers(exposure), ['Cache-Control', caching.otherwise]]),
      routes: [{ route: `/${caching.bundled}*`, headers: { 'Cache-Control': caching.forEver } }, ...toLists],
      responseOverrides: { '404': { rewrite: '/404.html' } },
      mimeTypes: Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
    },
    undefined,
    2,
  )}\n`;
