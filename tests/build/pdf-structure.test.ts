import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../harness/built-site.ts';
import { textByLanguage } from '../harness/pdf-languages.ts';
import { passageLanguages } from '../harness/pdf-parts.ts';
import { headingLevels } from '../harness/pdf-structure.ts';
import { letters, type PrintedEdition, printedEdition, printedEditions } from '../harness/printed-edition.ts';

describe.each(printedEditions)('the structure of $file', ({ file, page }) => {
  let edition: PrintedEdition;

  beforeAll(async () => {
    edition = await printedEdition(await builtSite('site'), file, page);
  });

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
