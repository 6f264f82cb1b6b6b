import type { Page } from 'playwright-core';
import { placeAddress } from './place-address.ts';

/**
 * Marks these places of a page, and those that its links lead to. The first words of each become a link of which the
 * address says what place it is; the links to it say where they lead in the same way. `restorePlaces()` makes
 * destinations of the marks. Those that Chromium would make take time that grows with the square of the pages: for
 * every page it looks up each place that is linked to.
 *
 * The page must be laid out for paper: words that are not printed mark nothing.
 */
export const markPlaces = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(
    ({ placeAddress, ids }) => {
      const addressOf = (place: Record<string, string>): string =>
        `${placeAddress}?${new URLSearchParams(place).toString()}`;
      const within = 'a[href^="#"]';
      const links = Array.from(
        document.querySelectorAll<HTMLAnchorElement>(within),
        (link) => [link, decodeURIComponent(link.hash.slice(1))] as const,
      );
      const wanted = new Set([...links.map(([, to]) => to), ...ids]);
      const range = document.createRange();
      /** Words that are printed, and that are not written anew with the page numbers. */
      const isLasting = (text: Node): boolean => {
        if (!text.nodeValue?.trim() || text.parentElement?.closest('svg, [data-page-of]')) return false;
        range.selectNodeContents(text);
        return range.getClientRects().length > 0;
      };
      const firstWords = (element: Element): Node | undefined => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (isLasting(walker.currentNode)) return walker.currentNode;
        return undefined;
      };
      // All are found before any is marked: each change would make the browser lay out the page again.
      const marks = [...wanted].flatMap((at) => {
        const element = document.getElementById(at);
        const words = element && !element.matches(within) && firstWords(element);
        return words ? [{ at, words }] : [];
      });
      for (const [link, to] of links) link.href = addressOf(wanted.has(link.id) ? { to, at: link.id } : { to });
      for (const { at, words } of marks) {
        const mark = document.createElement('a');
        mark.href = addressOf({ at });
        mark.style.all = 'unset';
        words.parentNode?.replaceChild(mark, words);
        mark.append(words);
      }
    },
    { placeAddress, ids: [...ids] },
  );
