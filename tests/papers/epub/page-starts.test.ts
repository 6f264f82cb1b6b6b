import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/papers/epub/page-letters.ts';
import { pageStarts, type PageWords, referencePattern } from '../../../src/papers/epub/page-starts.ts';

const references = referencePattern(['(p. {page})']);

/** Where pages begin in a book, by the words that follow there. */
const startsIn = (book: string, pages: readonly (readonly [number, string])[]): string[] => {
  const words = pages.map(([page, text]): PageWords => ({ page, text }));
  const letters = lettersOf(book);
  return pageStarts(words, letters, references).map(({ page, at }) => `${page} ${letters.slice(at, at + 10)}`);
};

const first = 'The mayor of the town opened the bridge in the presence of many, and spoke of the river and its banks.';
const second = 'Nobody in the province had said before that it was to be closed again in the winter of the next year.';

test.each<[string, string, [number, string][], string[]]>([
  [
    'that begins with a sentence, at it',
    `${first} ${second}`,
    [
      [1, first],
      [2, second],
    ],
    ['1 themayorof', '2 nobodyinth'],
  ],
  [
    'that begins within a word, at the rest of it',
    `${first} ${second}`,
    [
      [1, `${first} Nobo\u00ad`],
      [2, second.slice(4)],
    ],
    ['1 themayorof', '2 dyintheprov'.slice(0, 12)],
  ],
  [
    'whose references to pages are not in the book',
    `${first} ${second}`,
    [
      [1, first.replace('town', 'town (p.  12 )')],
      [2, second.replace('Nobody', 'Nobody (p. 3)')],
    ],
    ['1 themayorof', '2 nobodyinth'],
  ],
  [
    'that begins with a figure, at the figure',
    `${first} 2018 ${second}`,
    [
      [1, first],
      [2, `2018 ${second}`],
    ],
    ['1 themayorof', '2 2018nobody'],
  ],
  [
    'that begins as the one before it does, at the second of the places',
    `Mentioned in the summary. ${first} Mentioned in the summary. ${second}`,
    [
      [1, `Mentioned in the summary. ${first}`],
      [2, `Mentioned in the summary. ${second}`],
    ],
    ['1 mentionedi', '2 mentionedi'],
  ],
  [
    'of the index, with numbers in place of names',
    `${first} Index A Amaq B Bakker C Claes D Devos E Elias F Franke G Goossens H Hermans I Ibens J Janssens`,
    [
      [1, first],
      [
        2,
        'Index A Amaq 3, 5, 6 B Bakker 12 C Claes 4, 8 D Devos 12, 13 E Elias 1 F Franke 7, 9 G Goossens 3 H Hermans 10',
      ],
    ],
    ['1 themayorof', '2 indexaamaq'],
  ],
  [
    'that comes back, where columns go on side by side, once',
    `${first} ${second}`,
    [
      [1, first.slice(0, 40)],
      [2, first.slice(40)],
      [1, second.slice(0, 50)],
      [2, second.slice(50)],
    ],
    ['1 themayorof', `2 ${lettersOf(first.slice(40)).slice(0, 10)}`],
  ],
  [
    'without words not at all',
    `${first} ${second}`,
    [
      [1, first],
      [2, ' · '],
      [3, second],
    ],
    ['1 themayorof', '3 nobodyinth'],
  ],
  [
    'of other words not at all',
    `${first} ${second}`,
    [
      [1, first],
      [2, 'Quite another text, which has no place there: wij zwijgen vandaag over alles wat gisteren gebeurde.'],
    ],
    ['1 themayorof'],
  ],
])('a page is found %s', (_what, book, pages, expected) => {
  expect(startsIn(book, pages)).toEqual(expected);
});

test('of two places with the same words, a page begins at the one after the words of the page before', () => {
  const again =
    'The same words stand here once more, and they are many, so that nothing else tells where this page begins.';
  const book = `${first} ${again} ${second} ${again}`;
  const pages = [
    { page: 1, text: `${first} ${again} ${second}` },
    { page: 2, text: again },
  ];
  const letters = lettersOf(book);
  expect(pageStarts(pages, letters, references)[1]?.at).toBe(lettersOf(`${first} ${again} ${second}`).length);
});
