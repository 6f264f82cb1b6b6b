import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { sitePages } from '../harness/pages.ts';
import { useEngine } from './use-engine.ts';

const use = useEngine('hostile', '/', { withPolicy: false });

/** Where the page is once it has loaded and what it started has had a moment. */
const settled = (): Promise<string> =>
  new Promise((resolve) => {
    const wait = (): void => {
      setTimeout(() => resolve(location.pathname), 100);
    };
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait);
  });

test('a page of texts that could do harm runs nothing and goes nowhere, even without the policy', async () => {
  // The door leads on by itself, 404.html to what is not there, and an earlier address to the present one.
  const leadsOn = /^\/$|^\/404\.html$|-vroeger\/$/;
  const pages = sitePages(await builtSite('hostile')).filter((page) => !leadsOn.test(page));
  const tab = await use.open(use.served('nl/'));
  const places: unknown[] = [];
  for (const page of pages) {
    await tab.go(use.served(page.slice(1)));
    places.push(await tab.evaluate(settled));
  }
  expect(places).toEqual(pages);
});

test('results of a search hold such texts as texts', async () => {
  const tab = await use.open(use.served('nl/search/?q=pwned'));
  const found = (): unknown => document.querySelectorAll('.search-result').length > 0;
  await expect.poll(() => tab.evaluate(found)).toBe(true);
  const made = (): unknown => document.querySelectorAll('.search-result :is(script, img, svg, iframe, form)').length;
  expect(await tab.evaluate(made)).toBe(0);
});
