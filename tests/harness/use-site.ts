import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { type ServedSite, serveSite } from './serve.ts';

/** Filled before the first test of the file or group that asks for it. */
export interface BrowserAndSite {
  browser: Browser;
  site: ServedSite;
}

/** A browser and a built site for the tests of a file or group; both are closed after the last of them. */
export function useSite(name: 'site' | 'based' | 'open' | 'larger' = 'site', base = '/'): BrowserAndSite {
  let browser: Browser | undefined;
  let site: ServedSite | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveSite(inject(name), base);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The browser and the site are there only while tests run.');
    return value;
  };
  return {
    get browser() {
      return ready(browser);
    },
    get site() {
      return ready(site);
    },
  };
}
