import { bodyLetters, letters, type PrintedEdition } from './printed-edition.ts';

interface Place {
  readonly page: number;
  /** In points from the lower edge. */
  readonly top: number;
}

const isBefore = (a: Place, b: Place): boolean => a.page < b.page || (a.page === b.page && a.top > b.top);

/** The parts and entries of an edition by their ids, each with where it begins, and where the next one does. */
function extents({ bookmarks, source }: PrintedEdition) {
  const places = source.headings.flatMap(({ anchor }, index) => {
    const place = bookmarks[index];
    return anchor !== undefined && place ? [{ anchor, place }] : [];
  });
  return new Map(
    places.map(({ anchor, place }, index) => [anchor, { from: place, until: places[index + 1]?.place }] as const),
  );
}

/**
 * The page of every id that an edition gives a page of, found without the numbers that it shows: parts and entries by
 * their bookmarks, and a reference to a note as the first link to it under the heading of the part or entry.
 */
export function truePages(edition: PrintedEdition): ReadonlyMap<string, number> {
  const places = extents(edition);
  const found = new Map(Array.from(places, ([anchor, { from }]) => [anchor, from.page]));
  const links = Map.groupBy(
    edition.pages.flatMap(({ links }, index) => links.map((link) => ({ ...link, page: index + 1 }))),
    ({ to }) => to,
  );
  for (const id of new Set(edition.source.pageNotes.flatMap(({ of }) => of))) {
    const [, note = '', anchor = ''] = /^(note-\d+)-(.+)$/.exec(id) ?? [];
    const { from, until } = places.get(anchor) ?? {};
    if (!from) continue;
    const within = (links.get(note) ?? []).filter((link) => isBefore(from, link) && (!until || isBefore(link, until)));
    if (within.length > 0) found.set(id, Math.min(...within.map(({ page }) => page)));
  }
  return found;
}

/** The words of a place where page numbers stand, with the true ones: each once where several follow one another. */
const withPages = (words: string, of: readonly string[], truth: ReadonlyMap<string, number>): string => {
  const pages = of.map((id) => truth.get(id)).filter((page, index, all) => page !== all[index - 1]);
  return letters(words + pages.join(','));
};

/** Where words with a number end in a text; `undefined` where they are not in it. */
function endOf(wanted: string, text: string): number | undefined {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/\d/.test(text.charAt(at + wanted.length))) return at + wanted.length;
  return undefined;
}

/** Whether words begin at the end of a page and go on in the next, of which labels in the margin may come first. */
const isDivided = (wanted: string, pages: readonly string[]): boolean => {
  const beginnings = Array.from(wanted.replace(/[\d,]+$/, ''), (_, index) => wanted.slice(0, index + 1)).toReversed();
  return pages.slice(1).some((next, index) => {
    const begun = beginnings.find((beginning) => pages[index]?.endsWith(beginning));
    return begun !== undefined && endOf(wanted.slice(begun.length), next) !== undefined;
  });
};

/**
 * What an edition should say in its contents, its cross-references and its index, and does not. It is looked for in the
 * text of the pages that the part or entry stands on, one after the other, so that none stands for another.
 */
export function wrongPageNumbers(edition: PrintedEdition): string[] {
  const truth = truePages(edition);
  const places = extents(edition);
  const texts = edition.pages.map((page) => bodyLetters(page).replace(/\(p\.(\d+)\)/g, '$1.'));
  return [...Map.groupBy(edition.source.pageNotes, ({ anchor }) => anchor)].flatMap(([anchor, notes]) => {
    const { from, until } = places.get(anchor) ?? {};
    const pages = texts.slice((from?.page ?? 1) - 1, until?.page);
    let rest = pages.join('');
    return notes.flatMap(({ words, of }) => {
      const wanted = withPages(words, of, truth);
      const end = endOf(wanted, rest);
      if (end === undefined) return isDivided(wanted, pages) ? [] : [wanted];
      rest = rest.slice(end);
      return [];
    });
  });
}
