import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { attribute, elementsOf, elementsOfPage, hasClass, type HtmlElement } from '../harness/html-elements.ts';
import { siteFiles } from '../harness/pages.ts';

const site = await builtSite('site');
const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');

/** The entries that have a page of their own. */
const entries = siteFiles(site)
  .map((file) => /^nl\/((?:actors|events|quotes|sources)\/[^/]+)\/index\.html$/.exec(file)?.[1])
  .filter((entry) => entry !== undefined);

describe.each(['nl/print/index.html', 'en/print/index.html', 'print/index.html'])('the print edition %s', (file) => {
  const elements = elementsOfPage(read(file));
  const values = (name: string, within = elements): string[] =>
    within.flatMap((element) => attribute(element, name) ?? []);
  const withClass = (name: string): HtmlElement[] => elements.filter((element) => hasClass(element, name));

  test('describes every entry of the dossier once, under the id that its links have', () => {
    expect(values('data-entry').toSorted()).toEqual(entries.toSorted());
    const articles = elements.filter(({ tagName }) => tagName === 'article');
    expect(values('id', articles)).toEqual(values('data-entry').map((entry) => entry.replace('/', '-')));
  });

  test('has its headings in order: the title, the parts, the entries', () => {
    const levels = elements.flatMap(({ tagName }) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0) || []);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('lists every part and every entry in its contents, each with the page of its place', () => {
    const ids = elements
      .filter((element) => attribute(element, 'data-entry') !== undefined || hasClass(element, 'part'))
      .map((element) => attribute(element, 'id') ?? '');
    const lines = withClass('line').filter(({ tagName }) => tagName === 'a');
    const listed = values('href', lines).map((href) => href.slice(1));
    expect(listed).toEqual(ids.filter((id) => id !== 'part-contents'));
    expect(lines.flatMap((line) => values('data-page-of', elementsOf(line)))).toEqual(listed);
  });

  test('asks for the page of nothing that it does not hold, and says how to word it', () => {
    const ids = new Set(values('id'));
    const slots = elements.filter((element) => attribute(element, 'data-page-of') !== undefined);
    expect(values('data-page-of', slots).filter((id) => !ids.has(id))).toEqual([]);
    expect(slots.filter((slot) => !attribute(slot, 'data-page-text')?.includes('{page}'))).toEqual([]);
    expect(slots.filter(({ childNodes }) => childNodes.length > 0)).toEqual([]);
  });

  test('leads from each number to its note, and from the note back', () => {
    const ids = new Set(values('id'));
    const numbers = values('href').filter((href) => /^#note-\d+$/.test(href));
    const back = values('href').filter((href) => /^#note-\d+-/.test(href));
    expect(numbers.length).toBeGreaterThan(0);
    expect([...numbers, ...back].filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    const notes = values('id').filter((id) => /^note-\d+$/.test(id));
    expect(notes.filter((id) => !numbers.includes(`#${id}`))).toEqual([]);
  });

  test('stays out of search engines and of the search of the site, and has no script but that for its address', () => {
    expect(read(file)).toContain('<meta name="robots" content="noindex">');
    expect(read(file)).not.toContain('data-searched');
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    const [source = '', ...others] = values('src', scripts).map((src) => read(path.join(path.dirname(file), src)));
    expect(others).toEqual([]);
    expect(source.length).toBeLessThan(600);
    expect(source).toContain('"file:"');
    expect(values('style')).toEqual([]);
  });
});

describe('the bilingual edition', () => {
  test('has each quotation once in the original, in the column of its language', () => {
    const quotations = elementsOfPage(read('print/index.html')).filter(({ tagName }) => tagName === 'blockquote');
    expect(quotations).toHaveLength(entries.filter((entry) => entry.startsWith('quotes/')).length);
    expect(new Set(quotations.map((quotation) => attribute(quotation, 'lang')))).toEqual(new Set(['nl']));
  });
});

describe('the editions', () => {
  test.each(['nl', 'en'])('are found from the foot of every page and from “about”, in %s', (locale) => {
    expect(read(`${locale}/timeline/index.html`)).toContain('href="../print/"');
    expect(read(`${locale}/about/index.html`)).toContain('href="../../print/"');
  });
});
