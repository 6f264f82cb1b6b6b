import type { Page } from 'playwright-core';
import { AnchorError } from './anchor-error.ts';

/** What stands for the page of an id: the number of its page, as that page itself shows it. */
export type PageNumbers = Readonly<Record<string, string>>;

/**
 * The ids whose page numbers the page shows, each once.
 *
 * @throws where the page has no element of that id
 */
export async function referencedIds(page: Page): Promise<readonly string[]> {
  const { ids, missing } = await page.evaluate(() => {
    const references = Array.from(document.querySelectorAll<HTMLElement>('[data-page-of]'));
    const ids = [...new Set(references.map(({ dataset }) => dataset['pageOf'] ?? ''))];
    return { ids, missing: ids.find((id) => !document.getElementById(id)) };
  });
  if (missing !== undefined)
    throw new AnchorError(missing, `it shows the page of "${missing}", and has no element of that id.`);
  return ids;
}

/** A first guess: where each element would stand if nothing but the height of a page ended it. In CSS pixels. */
export const guessedNumbers = (page: Page, ids: readonly string[], pageHeight: number): Promise<PageNumbers> =>
  page.evaluate(
    ({ ids, pageHeight }) =>
      Object.fromEntries(
        ids.map((id) => {
          const { top = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
          return [id, String(Math.max(1, Math.ceil((top + window.scrollY) / pageHeight)))];
        }),
      ),
    { ids: [...ids], pageHeight },
  );

/**
 * Writes the page numbers into the page: each in the words of its `data-page-text`. In a `data-page-list`, a number
 * that repeats the one before it falls away, and commas stand between the others.
 *
 * @param keepsRoom each number takes as much room as the widest that has stood in its place since this was first asked
 */
export const showNumbers = (page: Page, numbers: PageNumbers, keepsRoom: boolean): Promise<void> =>
  page.evaluate(
    ({ numbers, keepsRoom }) => {
      for (const separator of document.querySelectorAll('[data-page-separator]')) separator.remove();
      const shown = new Map<Element, string>();
      const boxes: HTMLElement[] = [];
      /** The box of a number, which stays from one time to the next. */
      const box = (element: HTMLElement, number: string): HTMLElement => {
        const made = element.querySelector<HTMLElement>('[data-page-room]') ?? document.createElement('span');
        made.dataset['pageRoom'] = '';
        made.style.display = 'inline-block';
        made.style.textAlign = 'end';
        made.textContent = number;
        boxes.push(made);
        return made;
      };
      for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const number = numbers[element.dataset['pageOf'] ?? ''] ?? '';
        const list = element.closest('[data-page-list]');
        const previous = list ? shown.get(list) : undefined;
        if (list) shown.set(list, number);
        element.hidden = previous === number;
        const [before = '', after = ''] = (element.dataset['pageText'] ?? '{page}').split('{page}');
        if (element.hidden) element.replaceChildren();
        else element.replaceChildren(before, keepsRoom ? box(element, number) : number, after);
        if (!list || previous === undefined || element.hidden) continue;
        const separator = document.createElement('span');
        separator.dataset['pageSeparator'] = '';
        separator.textContent = ', ';
        let item: Element = element;
        while (item.parentElement && item.parentElement !== list) item = item.parentElement;
        item.before(separator);
      }
      // All are measured before any is widened: each change would make the browser lay out the page again.
      const widths = boxes.map((each) => each.getBoundingClientRect().width);
      for (const [index, each] of boxes.entries()) each.style.minInlineSize = `${widths[index] ?? 0}px`;
    },
    { numbers, keepsRoom },
  );
