import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { builtSite } from './built-site.ts';
import { type ServedSite, serveSite } from './serve.ts';
import type { SiteName } from './sites.ts';

/** Filled before the first test of the file or group that asks for it. */
export interface BrowserAndSite {
  browser: Browser;
  site: ServedSite;
  /** Where the site stands on disk. */
  folder: string;
}

/** A browser and a built site for the tests of a file or group; both are closed after the last of them. */
export function useSite(name: SiteName = 'site', base = '/'): BrowserAndSite {
  let used: BrowserAndSite | undefined;
  beforeAll(async () => {
    const folder = await builtSite(name);
    used = { folder, browser: await launchBrowser(), site: await serveSite(folder, base) };
  });
  afterAll(async () => {
    await used?.browser.close();
    await used?.site.close();
  });
  const ready = (): BrowserAndSite => {
    if (used === undefined) throw new Error('The browser and the site are there only while tests run.');
    return used;
  };
  return {
    get browser() {
      return ready().browser;
    },
    get site() {
      return ready().site;
    },
    get folder() {
      return ready().folder;
    },
  };
}
