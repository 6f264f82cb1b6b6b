import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Bookmark } from '../harness/pdf-outline.ts';
import {
  bodyLetters,
  letters,
  type PrintedEdition,
  printedEdition,
  printedEditions,
} from '../harness/printed-edition.ts';

interface Place {
  readonly page: number;
  /** In points from the lower edge. */
  readonly top: number;
}

const isBefore = (a: Place, b: Place): boolean => a.page < b.page || (a.page === b.page && a.top > b.top);

/** The page of every id that the edition gives a page of, found without the numbers that it shows. */
function truePages({ bookmarks, source, pages }: PrintedEdition): ReadonlyMap<string, number> {
  const places = source.headings.flatMap(({ anchor }, index) => {
    const place = bookmarks[index];
    return anchor !== undefined && place ? [[anchor, place] as const] : [];
  });
  const found = new Map(places.map(([anchor, { page }]) => [anchor, page]));
  const links = pages.flatMap(({ links }, index) => links.map((link) => ({ ...link, page: index + 1 })));
  for (const id of new Set(source.pageNotes.flatMap(({ of }) => of))) {
    // The first reference to a note under the heading of a part or an entry.
    const [, note = '', anchor = ''] = /^(note-\d+)-(.+)$/.exec(id) ?? [];
    if (note === '') continue;
    const at = places.findIndex(([each]) => each === anchor);
    const [from, until] = [places[at]?.[1], places[at + 1]?.[1]];
    const within = links.filter(
      (link) => link.to === note && from && isBefore(from, link) && (!until || isBefore(link, until)),
    );
    if (within.length > 0) found.set(id, Math.min(...within.map(({ page }) => page)));
  }
  return found;
}

/** The words of a place where page numbers stand, with the true ones: each once where several follow one another. */
const shown = (words: string, of: readonly string[], truth: ReadonlyMap<string, number>): string =>
  letters(
    words +
      of
        .map((id) => truth.get(id))
        .filter((page, index, all) => page !== all[index - 1])
        .join(','),
  );

describe.each(printedEditions)('the page numbers of $file', ({ file, page }) => {
  let edition: PrintedEdition;
  let truth: ReadonlyMap<string, number>;
  let text: string;

  beforeAll(async () => {
    edition = await printedEdition(inject('site'), file, page);
    truth = truePages(edition);
    text = edition.pages
      .map(bodyLetters)
      .join('')
      .replace(/\(p\.(\d+)\)/g, '$1.');
  });

  test('are known for everything whose page is given', () => {
    const ids = edition.source.pageNotes.flatMap(({ of }) => of);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !truth.has(id))).toEqual([]);
  });

  test('are where the headings stand: at each place that a bookmark leads to, its words begin', () => {
    const begins = ({ title, page: number, top }: Bookmark): boolean => {
      const near = edition.pages[number - 1]?.texts.filter(({ bottom }) => bottom < top && bottom > top - 60) ?? [];
      return letters(near.map(({ text }) => text).join('')).includes(letters(title.replace(' / ', '')).slice(0, 8));
    };
    expect(edition.bookmarks.filter((bookmark) => !begins(bookmark))).toEqual([]);
  });

  test('are true in the contents, in every cross-reference and in the index', () => {
    let from = 0;
    const missing = edition.source.pageNotes.flatMap(({ words, of }) => {
      const wanted = shown(words, of, truth);
      // In order, so that none stands for another.
      const at = text.indexOf(wanted, from);
      if (at < 0 || /\d/.test(text.charAt(at + wanted.length))) return [wanted];
      from = at + wanted.length;
      return [];
    });
    expect(missing).toEqual([]);
  });
});
