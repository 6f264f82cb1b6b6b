import search from 'approx-string-match';
import { patternOf } from '../../schema/pattern-of.ts';
import { lettersOf } from './page-letters.ts';

/** Words of a page of the PDF: those of all pages in the order of reading. */
export interface PageWords {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
}

/** Where a page begins: before so many letters of the book. */
export interface PageStart {
  readonly page: number;
  readonly at: number;
}

/** With how many letters a page is looked for: more than entries have in common where they begin alike. */
const most = 96;
/** How many of these may differ: on paper, places in the index have numbers. */
const tolerance = 0.4;
/** How many letters the book may have more than the paper, from one page to the next. */
const slack = 1000;
/** How many letters are left out where the first words differ on paper, as words from right to left may. */
const skips = [0, 24, 48, 96];

/** How words are looked for: as they are, and without the numbers that the index has on paper, where enough is left. */
function forms(words: string): readonly string[] {
  const letters = words.replace(/\p{N}/gu, '');
  return words === '' ? [] : words !== letters && letters.length > most / 2 ? [words, letters] : [words];
}

/** How many letters before two places are the same. */
function agreement(a: string, atA: number, b: string, atB: number): number {
  let same = 0;
  while (same < most && same < atA && same < atB && a[atA - 1 - same] === b[atB - 1 - same]) same++;
  return same;
}

/** How many letters are enough to know words by, close to where they should be. */
const few = 12;

/**
 * Where words begin, near a place at which words like them do: where they begin otherwise, at the first of them that the
 * book has. On a line with letters from right to left, others may stand first on paper.
 */
function beginning(book: string, near: number, words: string): number {
  if (book.startsWith(words.slice(0, few / 2), near)) return near;
  const around = book.slice(near, near + words.length);
  const places = Array.from({ length: Math.max(0, words.length - few) }, (_, at) =>
    around.indexOf(words.slice(at, at + few)),
  ).filter((place) => place >= 0);
  return near + (places.length > 0 ? Math.min(...places) : 0);
}

/**
 * Where the pages of a PDF begin in a book with the same words in the same order: a page is looked for from where the
 * one before it begins, at most as far as that has words. Where places are equally like it, the words before them
 * decide. A page without words, and one whose words are not in the book, is left out.
 *
 * @param book the letters of the book
 * @param references what stands on paper only, such as `(p. 6)`
 */
export function pageStarts(pages: readonly PageWords[], book: string, references: RegExp): PageStart[] {
  const starts = new Map<number, number>();
  let paper = '';
  for (const { page, text } of pages) {
    const letters = lettersOf(text.replace(references, ' '));
    if (letters !== '' && !starts.has(page)) starts.set(page, paper.length);
    paper += letters;
  }
  const found: PageStart[] = [];
  let before = { paper: 0, book: 0 };
  for (const [page, at] of starts) {
    const window = book.slice(before.book, before.book + (at - before.paper) + slack);
    const candidates = skips.flatMap((skip) =>
      forms(paper.slice(at + skip, at + skip + most)).flatMap((words) =>
        search(window, words, Math.floor(words.length * tolerance)).map(({ start, errors }) => {
          const near = before.book + Math.max(0, start - skip);
          const place = beginning(book, near, paper.slice(at, at + most));
          return { place, skip, errors, same: agreement(paper, at, book, place) };
        }),
      ),
    );
    const [best] = candidates.toSorted((a, b) => a.skip - b.skip || a.errors - b.errors || b.same - a.same);
    if (!best) continue;
    found.push({ page, at: best.place });
    before = { paper: at, book: best.place };
  }
  return found;
}

/** The page references that stand on paper only, by their templates: `(p. {page})`. */
export function referencePattern(templates: readonly string[]): RegExp {
  const escaped = (words: string): string =>
    words
      .split(/\s+/)
      .map((word) => patternOf(word))
      .join('\\s*');
  const patterns = templates.map((template) => template.split('{page}').map(escaped).join('\\s*\\d+\\s*'));
  return new RegExp([...new Set(patterns)].join('|'), 'g');
}
