import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { browsers } from '../browsers.ts';
import { licenceWriter } from '../licences/licence-writer.ts';
import { banner } from './dev/banner.ts';
import { guard } from './dev/guard.ts';
import { sheetAddresses } from './dev/sheet-addresses.ts';
import { layerOrder } from './layer-order.ts';
import { liveContent } from './live-content.ts';
import { prose } from './prose/prose-modules.ts';
import { shortScopes } from './short-scopes.ts';
import { siteMapWriter } from './site-map.ts';
import type { Settings } from '../../run/settings.ts';

/**
 * Scripts that load later do so without Vite's helper, which looks after style sheets of their own. They have none, and
 * it would be a third of what each page loads.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * What pages share with modules that load later has a file of its own. It would else stay with the pages' script, which
 * the build turns into one that no module can import from. The tree of documents is what the composer shares with the
 * writers that it loads when they are asked for. The table of collections is for search and the composer alone.
 */
const codeSplitting = {
  groups: [
    { name: 'late', test: /preload-helper/ },
    {
      name: 'tree',
      test: /\/src\/(?:document\/(?!writers\/|zip|packing)|i18n\/(?:direction|locales)\.|schema\/statement\.)/,
    },
    {
      name: 'shared',
      test: /\/src\/(?:schema(?!\/(?:collections|without-marks))|contract|client\/(?:composer|disk|offline|page))\//,
      minShareCount: 2,
    },
  ],
};

/** What reads the files of archives, and tells languages: before pages are made, never by one; an installed package has it elsewhere. */
const beforePages = ['postal-mime', 'linkedom', '@mozilla/readability', /^pdfjs-dist/, /^eld/];

/**
 * How Astro makes the site of a run: by what the settings say, and by nothing that it remembers of another. Only a site
 * that `isListed` has a list for search engines.
 */
export const astroConfig = (settings: Settings, isListed: boolean): AstroUserConfig => ({
  base: settings.base,
  outDir: settings.out,
  ...(settings.site === undefined ? {} : { site: settings.site }),
  trailingSlash: 'always',
  // The default joins words over line breaks: “minister⏎<cite>” would become “minister<cite>”.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // A strict policy without hashes or nonces: all scripts and styles are files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      cssTarget: browsers,
      rolldownOptions: { external: beforePages },
    },
    environments: {
      client: { build: { target: browsers, rolldownOptions: { output: { codeSplitting } } } },
    },
    plugins: [plainImports, shortScopes(), sheetAddresses(), licenceWriter()],
  },
  integrations: [
    layerOrder,
    guard(),
    banner,
    ...prose(),
    liveContent(),
    ...(settings.site === undefined || settings.drafts || !isListed ? [] : [siteMapWriter(settings.base)]),
  ],
  devToolbar: { enabled: false },
});
