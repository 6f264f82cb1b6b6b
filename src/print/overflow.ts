import type { Page } from 'playwright-core';

/** Something that is wider than the text around it, so that paper cuts it off or shows it over something else. */
export interface Overflow {
  readonly of: 'table' | 'word';
  /** The id of the entry, the note or the part that it stands in; empty where that has none. */
  readonly anchor: string;
  /** The first words of a table; of anything else the word that is too long. */
  readonly words: string;
  /** By how much, in millimetres. */
  readonly by: number;
}

/** What a size may be too large by: the browser rounds widths to whole pixels. */
const tolerance = 2;

/**
 * What does not fit in the width that it has, in the order of the page: each table and each word once. The page must be laid out for paper. Looks at every element once.
 */
export const overflows = (page: Page): Promise<readonly Overflow[]> =>
  page.evaluate((tolerance) => {
    const perMillimetre = 96 / 25.4;
    /** Boxes with more in them than they have room for. What stands in those of a pixel is for screen readers. */
    const isFull = (box: Element): boolean => box.scrollWidth - box.clientWidth > tolerance;
    const isUnseen = (box: Element): boolean => box.clientWidth <= 1;
    const range = document.createRange();
    /** How far words stand out of a box, in pixels. */
    const beyond = (box: Element, text: Node, from: number, to: number): number => {
      const { left } = box.getBoundingClientRect();
      const [start, end] = [left + box.clientLeft, left + box.clientLeft + box.clientWidth];
      range.setStart(text, from);
      range.setEnd(text, to);
      const rects = Array.from(range.getClientRects());
      return Math.max(0, ...rects.map((rect) => Math.max(rect.right - end, start - rect.left)));
    };
    const textsIn = (box: Node): Text[] => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const found: Text[] = box instanceof Text ? [box] : [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
      return found.filter(({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest('svg'));
    };
    const widthOf = (text: Text, from: number, to: number): number => {
      range.setStart(text, from);
      range.setEnd(text, to);
      return range.getBoundingClientRect().width;
    };
    /** The widest word: of what stands out the one that needs most room. */
    const widestIn = (texts: readonly Text[]): string =>
      texts
        .flatMap((text) =>
          Array.from(text.data.matchAll(/\S+/g), ({ 0: word, index }) => ({
            word,
            width: widthOf(text, index, index + word.length),
          })),
        )
        .reduce((most, each) => (each.width > most.width ? each : most), { word: '', width: 0 }).word;
    const full = new Set([document.body, ...document.body.querySelectorAll('*')].filter(isFull));
    const [first] = full;
    /** What stands out of a box stands out of those around it as well: the one that is nearest counts. */
    const nearest = (element: Element | null): Element | null =>
      !element || full.has(element) ? element : nearest(element.parentElement);
    const found = new Map<Node, { of: 'table' | 'word'; anchor: string; words: string; by: number }>();
    for (const text of first ? textsIn(document.body) : []) {
      const around = text.parentElement;
      const box = nearest(around);
      const by = box && !isUnseen(box) ? beyond(box, text, 0, text.length) : 0;
      if (!box || by <= tolerance) continue;
      const table = around?.closest('table');
      // A table that the dossier makes has a caption, and columns that nobody can leave out.
      const isWritten = table !== null && table !== undefined && !table.caption;
      const known = found.get(table ?? text);
      const texts = known ? [] : textsIn(table ?? text);
      found.set(table ?? text, {
        of: isWritten ? 'table' : 'word',
        anchor: around?.closest('article[id], section[id], li[id]')?.id ?? '',
        words: known?.words ?? (isWritten ? (texts[0]?.data ?? '') : widestIn(texts)).replaceAll('\u00ad', ''),
        by: Math.max(by / perMillimetre, known?.by ?? 0),
      });
    }
    return Array.from(found.values());
  }, tolerance);
