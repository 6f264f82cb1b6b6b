import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** The scripts that a page from disk has loaded since it was asked, with their bytes. */
export function loadedScripts(page: Page): ReadonlyMap<string, number> {
  const scripts = new Map<string, number>();
  page.on('request', (request) => {
    const { protocol, pathname, href } = new URL(request.url());
    if (protocol === 'file:' && pathname.endsWith('.js')) scripts.set(pathname, statSync(fileURLToPath(href)).size);
  });
  return scripts;
}

export const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);
