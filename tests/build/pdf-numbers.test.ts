import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../src/browser/chromium.ts';
import { builtSite } from '../harness/built-site.ts';
import { longDossier } from '../harness/long-dossier.ts';
import { truePages, wrongPageNumbers } from '../harness/page-numbers.ts';
import type { Bookmark } from '../harness/pdf-outline.ts';
import { letters, type PrintedEdition, printedEdition, printedEditions } from '../harness/printed-edition.ts';

describe.each(printedEditions)('the page numbers of $file', ({ file, page }) => {
  let edition: PrintedEdition;

  beforeAll(async () => {
    edition = await printedEdition(await builtSite('site'), file, page);
  });

  test('are known for everything whose page is given', () => {
    const truth = truePages(edition);
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
    expect(wrongPageNumbers(edition)).toEqual([]);
  });
});

test('the page numbers of a generated dossier of about fifty pages are true', async () => {
  const dossier = await longDossier(25);
  onTestFinished(dossier.remove);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const edition = await dossier.edition(await dossier.print(browser));
  expect(edition.pages.length).toBeGreaterThan(45);
  expect(edition.source.pageNotes.length).toBeGreaterThan(1000);
  expect(wrongPageNumbers(edition)).toEqual([]);
});
