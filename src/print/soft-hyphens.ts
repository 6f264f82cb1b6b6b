import type { Page } from 'playwright-core';
import { isLocale, type Locale } from '../schema/locales.ts';
import { hyphenated, longestWord, shortestWord } from './hyphenate.ts';

/** What is never divided: headings, code, drawings, and whatever the page marks. */
const whole = 'h1, h2, h3, h4, h5, h6, code, kbd, samp, pre, script, style, svg, [data-hyphens="none"], [data-page-of]';

// Neither parts of addresses and file names nor abbreviations in capitals.
const word = `(?<![\\p{L}\\p{M}\\p{N}_@/.:\\u00ad])\\p{L}[\\p{Ll}\\p{M}]{${shortestWord - 1},${longestWord - 1}}(?![\\p{L}\\p{M}\\p{N}_@/:\\u00ad]|\\.\\p{L})`;

interface Divisible {
  readonly words: readonly string[];
  readonly lang: string;
}

/** The words of the page that may be divided, each once per language. */
const divisibleWords = (page: Page): Promise<Divisible[]> =>
  page.evaluate(
    ({ whole, word }) => {
      const found = new Map<string, Set<string>>();
      const pattern = new RegExp(word, 'gu');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent || parent.closest(whole)) continue;
        const lang = parent.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
        const words = found.get(lang) ?? new Set();
        found.set(lang, words);
        for (const [each] of (walker.currentNode.nodeValue ?? '').matchAll(pattern)) words.add(each);
      }
      return [...found].map(([lang, words]) => ({ lang, words: [...words] }));
    },
    { whole, word },
  );

/** Puts soft hyphens into the running text of a page, by the language of each passage. */
export async function addSoftHyphens(page: Page): Promise<void> {
  const divided: Partial<Record<Locale, Record<string, string>>> = {};
  for (const { lang, words } of await divisibleWords(page)) {
    if (!isLocale(lang)) continue;
    const pairs = words.map((each) => [each, hyphenated(each, lang)] as const);
    divided[lang] = Object.fromEntries(pairs.filter(([each, parts]) => each !== parts));
  }
  await page.evaluate(
    ({ whole, word, divided }) => {
      const pattern = new RegExp(word, 'gu');
      const known = new Map(Object.entries(divided).map(([lang, words]) => [lang, new Map(Object.entries(words))]));
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        if (!parent || parent.closest(whole)) continue;
        const words = known.get(parent.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '');
        const before = node.nodeValue ?? '';
        const text = words ? before.replace(pattern, (each) => words.get(each) ?? each) : before;
        if (text !== before) node.nodeValue = text;
      }
    },
    { whole, word, divided },
  );
}

/**
 * Takes away every soft hyphen at which no line ends, so that words can be searched and copied whole. The page must be
 * laid out as it will be printed.
 */
export const dropIdleHyphens = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const range = document.createRange();
    const rects = (node: Node, from: number, to: number): DOMRectList => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getClientRects();
    };
    /** A soft hyphen has a width only where a line ends in it. */
    const divides = (node: Node, at: number): boolean =>
      Array.from(rects(node, at, at + 1)).some(({ width }) => width > 0);
    const cleaned: [Node, string][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.nodeValue ?? '';
      if (!text.includes('\u00ad')) continue;
      // Most words stand on one line: one question to the layout settles all their soft hyphens.
      const clean = text.replace(/\S+/g, (word: string, start: number) => {
        if (!word.includes('\u00ad')) return word;
        return rects(node, start, start + word.length).length < 2
          ? word.replaceAll('\u00ad', '')
          : word.replace(/\u00ad/g, (hyphen: string, at: number) => (divides(node, start + at) ? hyphen : ''));
      });
      cleaned.push([node, clean]);
    }
    // Only now: each change would make the browser lay out the page again.
    for (const [node, text] of cleaned) node.nodeValue = text;
  });
