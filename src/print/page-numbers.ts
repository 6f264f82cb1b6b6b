import type { Page } from 'playwright-core';

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
  if (missing !== undefined) throw new Error(`it shows the page of "${missing}", and has no element of that id.`);
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
 */
export const showNumbers = (page: Page, numbers: PageNumbers): Promise<void> =>
  page.evaluate((numbers) => {
    for (const separator of document.querySelectorAll('[data-page-separator]')) separator.remove();
    const shown = new Map<Element, string>();
    for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const number = numbers[element.dataset['pageOf'] ?? ''] ?? '';
      const list = element.closest('[data-page-list]');
      const previous = list ? shown.get(list) : undefined;
      if (list) shown.set(list, number);
      element.hidden = previous === number;
      element.textContent = element.hidden ? '' : (element.dataset['pageText'] ?? '{page}').replace('{page}', number);
      if (!list || previous === undefined || element.hidden) continue;
      const separator = document.createElement('span');
      separator.dataset['pageSeparator'] = '';
      separator.textContent = ', ';
      let item: Element = element;
      while (item.parentElement && item.parentElement !== list) item = item.parentElement;
      item.before(separator);
    }
  }, numbers);
