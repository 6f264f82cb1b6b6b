import { expect, test } from 'vitest';
import { numbersIn } from '../../src/reading/facts/numbers.ts';

const dutch =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = {
  nl: 'dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  en: 'thirty forty fifty sixty seventy eighty ninety hundred',
};

const words = [
  ...dutch.split(' ').map((word, index) => ['nl', word, index + 1] as const),
  ...tens.nl.split(' ').map((word, index) => ['nl', word, 10 * (index + 3)] as const),
  ...english.split(' ').map((word, index) => ['en', word, index + 1] as const),
  ...tens.en.split(' ').map((word, index) => ['en', word, 10 * (index + 3)] as const),
];

test.each([
  ...words,
  ...words.map(([lang, word, value]) => [lang, word.charAt(0).toUpperCase() + word.slice(1), value] as const),
  ['nl', 'één', 1],
  ['nl', 'e\u0301e\u0301n', 1],
  ['nl', 'anderhalf', 1.5],
  ['nl', 'negenenhalf', 9.5],
  ['nl', 'tweeëndertig', 32],
  ['nl', 'eenentwintig', 21],
  ['nl', 'duizend', 1000],
  ['nl', 'miljoen', 1e6],
  ['nl', 'miljard', 1e9],
  ['nl', 'biljoen', 1e12],
  ['nl', 'vijfhonderdduizend', 500_000],
  ['en', 'ninety-nine', 99],
  ['en', 'thousand', 1000],
  ['en', 'million', 1e6],
  ['en', 'billion', 1e9],
  ['en', 'trillion', 1e12],
  ['en', 'two hundred and twelve', 212],
  ['nl', '26.000', 26_000],
  ['en', '26,000', 26_000],
  ['nl', '2,5 miljoen', 2.5e6],
] as const)('in %s, “%s” is %d', (lang, word, value) => {
  expect(numbersIn(`Ja, ${word}.`, lang)).toEqual([{ start: 4, end: 4 + word.length, value }]);
});

test('a word that only begins like a number is none, nor is a part of a word', () => {
  expect(
    numbersIn('Eerst eentonig, dan zesde-eeuws; een-op-een en zevenblad.', 'nl').map(({ value }) => value),
  ).toEqual([]);
  expect(numbersIn('Tenor, sixties, one-sided, forth.', 'en')).toEqual([]);
});
