import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { truePages, wrongPageNumbers } from '../harness/page-numbers.ts';
import { textByLanguage } from '../harness/pdf-languages.ts';
import type { Bookmark } from '../harness/pdf-outline.ts';
import { passageLanguages } from '../harness/pdf-parts.ts';
import { headingLevels } from '../harness/pdf-structure.ts';
import {
  bodyLetters,
  footOf,
  headOf,
  letters,
  type PrintedEdition,
  printedEdition,
  printedEditions,
} from '../harness/printed-edition.ts';

// Each edition is read once: that takes longer than all that is then looked at.
describe.each(printedEditions)('in $file', ({ file, page, foot, state }) => {
  let edition: PrintedEdition;

  beforeAll(async () => {
    edition = await printedEdition(await builtSite('site'), file, page);
  });

  describe('the page numbers', () => {
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

  describe('the pages', () => {
    test('have the title of their part at the head, all but the title page', () => {
      const parts = edition.source.headings.filter(({ level }) => level === 2).map(({ text }) => text);
      const known = [...parts, 'Inhoud en kerncijfers', 'Contents and key figures'];
      const [title = '', ...heads] = edition.pages.map(headOf);
      expect(title).toBe('');
      expect(heads.filter((head) => !known.some((part) => head.includes(part)))).toEqual([]);
    });

    test('have edition, state, their number and the number of all at the foot', () => {
      const [title = '', ...feet] = edition.pages.map(footOf);
      expect(title).toBe('');
      expect(feet.filter((text) => !state.every((words) => text.includes(words)))).toEqual([]);
      const total = edition.pages.length;
      expect(feet.map((text) => foot.exec(text)?.slice(1).map(Number))).toEqual(
        feet.map((_, index) => [index + 2, total]),
      );
    });

    test('have text of their own, the last included, and none outside their margins', () => {
      expect(edition.pages.filter((each) => bodyLetters(each).length < 100).map((each) => bodyLetters(each))).toEqual(
        [],
      );
      const side = (22 / 25.4) * 72 - 1;
      const outside = edition.pages.flatMap(({ width, height, texts }) =>
        texts.filter(
          ({ left, right, bottom, top }) => left < side || right > width - side || bottom < 20 || top > height - 20,
        ),
      );
      expect(outside).toEqual([]);
    });

    test('hold each quotation whole', () => {
      const bodies = edition.pages.map(bodyLetters);
      const split = edition.source.quotations.filter(
        (segments) => !bodies.some((body) => segments.every((segment) => body.includes(letters(segment)))),
      );
      expect(edition.source.quotations.length).toBe(6);
      expect(split).toEqual([]);
    });
  });

  describe('the structure', () => {
    test('has a bookmark for every part and every entry, once, in the words of its heading', () => {
      const headings = edition.source.headings.map(({ text, level }) => ({ title: text, level }));
      expect(edition.bookmarks.map(({ title, level }) => ({ title, level }))).toEqual(headings);
      expect(headings.length).toBeGreaterThan(30);
    });

    test('has the levels of its headings in order, and skips none', async () => {
      const levels = await headingLevels(edition.pdf);
      expect(levels).toEqual(edition.source.headings.map(({ level }) => level));
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test('knows the language of every passage', async () => {
      expect(await passageLanguages(edition.pdf)).toEqual(edition.source.langs);
      const texts = await textByLanguage(edition.pdf);
      expect(
        edition.source.foreign.filter(({ lang, words }) => !letters(texts.get(lang) ?? '').includes(letters(words))),
      ).toEqual([]);
    });
  });
});
