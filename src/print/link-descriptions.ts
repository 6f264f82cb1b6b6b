import type { Page } from 'playwright-core';

/** What each link leads to, in words, by its address: `#id` within the page, else the whole address. */
export const linkDescriptions = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page.evaluate(() => {
      const words = (text: string | null | undefined): string =>
        (text ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
      /** The words of a link, without page numbers. */
      const label = (link: Element): string => {
        if (link.matches('[data-page-of]')) return '';
        const numbers = Array.from(link.querySelectorAll('[data-page-of]'), (each) => each.textContent);
        return words(
          link.getAttribute('aria-label') ??
            numbers.reduce((text, each) => text.replace(each, ''), link.textContent).replace(/\(\s*\)/g, ''),
        );
      };
      const heading = (id: string): string => {
        const target = document.getElementById(id);
        return words(target?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? target?.textContent).slice(0, 100);
      };
      const found = new Map<string, string>();
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const address = link.getAttribute('href')?.startsWith('#') ? link.hash : link.href;
        const text = label(link);
        if (!found.get(address) && /\p{L}/u.test(text)) found.set(address, text);
        else if (!found.has(address)) found.set(address, '');
      }
      return [...found].map(
        ([address, text]) =>
          [
            address,
            text || (address.startsWith('#') ? heading(decodeURIComponent(address.slice(1))) : '') || address,
          ] as const,
      );
    }),
  );
