import type { Page } from 'playwright-core';

/**
 * The ids of what must begin on a right-hand page (`break-before: recto` or `right`), in the order of the page; what has
 * no id gets one. Chromium knows the rule, and takes it for a plain page break.
 */
export const rectoStarts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.body.querySelectorAll('*'))
      .filter((element) => /^(?:recto|right)$/.test(getComputedStyle(element).breakBefore))
      .map((element, index) => (element.id ||= `recto-start-${index + 1}`)),
  );

/**
 * Before which of these an empty page must stand, so that each begins on a right-hand page.
 *
 * @param pages where each begins, counted from 1, with an empty page before those of `blanks`
 */
export function blanksBefore(
  starts: readonly string[],
  pages: ReadonlyMap<string, number>,
  blanks: readonly string[],
): readonly string[] {
  const wanted: string[] = [];
  let present = 0;
  for (const id of starts) {
    if (blanks.includes(id)) present++;
    const page = (pages.get(id) ?? 1) - present + wanted.length;
    if (page % 2 === 0) wanted.push(id);
  }
  return wanted;
}

/** Puts an empty page before each of these, and before nothing else. It is of the named page `blank`. */
export const setBlanks = (page: Page, ids: readonly string[]): Promise<void> =>
  page.evaluate(
    (ids) => {
      for (const blank of document.querySelectorAll('[data-blank-page]')) blank.remove();
      for (const id of ids) {
        const blank = document.createElement('div');
        blank.dataset['blankPage'] = '';
        Object.assign(blank.style, { breakBefore: 'page', page: 'blank' });
        document.getElementById(id)?.before(blank);
      }
    },
    [...ids],
  );
