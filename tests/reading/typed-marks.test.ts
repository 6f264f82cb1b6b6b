import { expect, test } from 'vitest';
import { withMarks } from '../../src/reading/outline/typed-marks.ts';
import { spoken } from './read.ts';

test.each([
  [",,De sluis blijft dicht'', zei Ton Berends.", ' „De sluis blijft dicht” , zei Ton Berends.'],
  ["``We saw it,'' said Ann Poole.", ' “We saw it,”  said Ann Poole.'],
  ["''We saw it'', said Ann Poole.", ' “We saw it” , said Ann Poole.'],
  ["A pipe of 5'' and one of 3''.", "A pipe of 5'' and one of 3''."],
  ['Een rij a,,b en c,, d.', 'Een rij a,,b en c,, d.'],
  ['Nothing typed.', 'Nothing typed.'],
])('%s', (text, read) => {
  expect(withMarks(text)).toBe(read);
  expect(withMarks(text)).toHaveLength(text.length);
});

test.each([
  [
    'nl',
    ",,De sluis blijft dicht'', zei Ton Berends. ,,Tot maandag.''",
    ['De sluis blijft dicht | Tot maandag. — Ton Berends'],
  ],
  ['en', "``We saw it,'' said Ann Poole.", ['We saw it, — Ann Poole']],
] as const)('speech between typed marks, in %s', (lang, text, found) => {
  expect(spoken(text, lang)).toEqual(found);
});
