import type { Page } from 'playwright-core';
import { placeAddress } from './place-address.ts';

/**
 * Gives links that something leads to, such as the number of a note, and what leads to them an address that stands for
 * it. For every page Chromium looks up each place that is linked to, and one within a line takes it longest: that grows
 * with the square of the pages. `restorePlaces()` makes links within the document of them again.
 *
 * @returns the ids to which nothing links any longer that leaves a destination in the PDF
 */
export const markInlinePlaces = (page: Page): Promise<string[]> =>
  page.evaluate((placeAddress) => {
    const idOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.hash.slice(1));
    const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'));
    const inline = new Set(links.flatMap(({ id }) => id || []));
    const unlinked = new Set<string>();
    for (const link of links) {
      const to = idOf(link);
      if (!link.id && !inline.has(to)) continue;
      if (!inline.has(to)) unlinked.add(to);
      const address = new URL(placeAddress);
      address.searchParams.set('to', to);
      if (link.id) address.searchParams.set('at', link.id);
      link.href = address.href;
    }
    return [...unlinked];
  }, placeAddress);
