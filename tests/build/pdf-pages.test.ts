import { beforeAll, describe, expect, test } from 'vitest';
import {
  bodyLetters,
  footOf,
  headOf,
  letters,
  type PrintedEdition,
  printedEdition,
  printedEditions,
} from '../harness/printed-edition.ts';
import { builtSite } from '../harness/built-site.ts';

describe.each(printedEditions)('the pages of $file', ({ file, page, foot, state }) => {
  let edition: PrintedEdition;

  beforeAll(async () => {
    edition = await printedEdition(await builtSite('site'), file, page);
  });

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
    expect(edition.pages.filter((each) => bodyLetters(each).length < 100).map((each) => bodyLetters(each))).toEqual([]);
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
