import { caching, type Exposure, headers } from '../../build/hosts/headers.ts';
import { mediaTypes } from './media-types.ts';

/** `staticwebapp.config.json` of Azure Static Web Apps, for a site at the root of a host. */
export const azure = (exposure: Exposure): string =>
  `${JSON.stringify(
    {
      // An address without its final slash leads to that with it: pages name all else from there.
      trailingSlash: 'always',
      globalHeaders: Object.fromEntries([...headers(exposure), ['Cache-Control', caching.otherwise]]),
      routes: [{ route: `/${caching.bundled}*`, headers: { 'Cache-Control': caching.forEver } }],
      responseOverrides: { '404': { rewrite: '/404.html' } },
      mimeTypes: Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
    },
    undefined,
    2,
  )}\n`;
