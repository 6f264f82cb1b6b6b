import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { attribute, elementsOf, elementsOfPage, hasClass, textOf } from '../harness/html-elements.ts';
import { siteFiles } from '../harness/pages.ts';

// In which order the components of a page are made is Astro's affair.
test.each(['site', 'open', 'larger'] as const)(
  'links that paper leads to are numbered in the order of the page, and each number has its address: %s',
  async (name) => {
    const site = await builtSite(name);
    let found = 0;
    for (const file of siteFiles(site).filter((each) => each.endsWith('.html'))) {
      const elements = elementsOfPage(readFileSync(path.join(site, file), 'utf8'));
      const links = elements.filter((each) => each.tagName === 'a' && attribute(each, 'data-note') !== undefined);
      const numbers = [...new Set(links.map((link) => Number(attribute(link, 'data-note'))))];
      const section = elements.find((each) => hasClass(each, 'print-notes'));
      const notes = section ? elementsOf(section).filter(({ tagName }) => tagName === 'li') : [];
      // A page whose text has notes of its own has numbered those first.
      const list = section ? elementsOf(section).find(({ tagName }) => tagName === 'ol') : undefined;
      const start = Number((list && attribute(list, 'start')) ?? 1);
      expect(numbers, file).toEqual(notes.map((_, index) => start + index));
      expect(new Set(links.map((link) => attribute(link, 'href'))).size, file).toBe(numbers.length);
      // What stands in the frame of the page is left on screen.
      const main = elements.find(({ tagName }) => tagName === 'main');
      const within = new Set(main ? elementsOf(main) : []);
      expect(
        links.filter((link) => !within.has(link)),
        file,
      ).toEqual([]);
      // So is the way to words in the original: paper says their place in words, and the source has its own number.
      // A link whose words are its address needs no number.
      const plain = (link: (typeof elements)[number]) =>
        (attribute(link, 'rel') ?? '').includes('external') || textOf(link) === attribute(link, 'href');
      const framed = elements.some((each) => hasClass(each, 'masthead'));
      const leading = [...(framed ? within : [])].filter(
        (each) => each.tagName === 'a' && /^https?:|^mailto:|\/sources\/[^/]+\/$/.test(attribute(each, 'href') ?? ''),
      );
      expect(
        leading.filter((link) => !links.includes(link) && !plain(link)).map((link) => attribute(link, 'href')),
        file,
      ).toEqual([]);
      found += numbers.length;
    }
    expect(found).toBeGreaterThan(20);
  },
);
