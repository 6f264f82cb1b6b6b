import { expect, test } from 'vitest';
import { hasOwnMarks, markedText, standing } from '../../../src/dossier/wording/quotation-marks.ts';

const text =
  'Zij zei: “De auto’s staan stil. Niemand noemt dat ‘rustig’.” Daarna vertrok ze. ‘’s Avonds is het erger’, aldus haar buur.';

const stands = (words: string) => {
  const start = text.indexOf(words);
  return standing(text, { start, end: start + words.length }, markedText(text, undefined).marked);
};

test.each([
  ['De auto’s staan stil.', 'within'],
  ['Niemand noemt dat ‘rustig’.', 'within'],
  ['’s Avonds is het erger', 'within'],
  ['’s Avonds is het erger’', 'within'],
  ['Niemand noemt dat ‘rustig’.” Daarna vertrok ze.', 'across'],
  ['Zij zei: “De auto’s staan stil.', 'across'],
  ['Daarna vertrok ze.', 'outside'],
])('“%s” stands %s', (words, how) => {
  expect(stands(words)).toBe(how);
});

test.each(['“Dat is zo”', '‘Dat is zo.’', '"Dat is zo".', '«Dat is zo»', '“Dat is zo', 'Dat is zo”', '„Dat is zo“'])(
  'the marks of %s are typed',
  (words) => {
    expect(hasOwnMarks(words)).toBe(true);
  },
);

test.each([
  'Dat is zo',
  '’s Avonds is het erger',
  'Ik heb geen foto’s',
  'Hij zei “nee” tegen ons',
  '“Nee” zei hij, en toen “ja”',
  'meer dan “26.000 items”',
  'De jaren ’60',
  '‘t Is een schande',
  '‘s Avonds rijdt er geen bus',
])('the marks in %s are those of the words', (words) => {
  expect(hasOwnMarks(words)).toBe(false);
});

test('a mark that one paragraph leaves open and the next one closes holds both, and no more', () => {
  const broken =
    '“De kade wordt autovrij.\n\nDat is beslist,” besloot hij. De raad nam daar akte van.\n\n“Ja.” Zo ging het.';
  const { unbroken } = markedText(broken, undefined);
  const how = (words: string) => {
    const start = broken.indexOf(words);
    return standing(broken, { start, end: start + words.length }, unbroken);
  };
  expect(['De kade wordt autovrij.\n\nDat is beslist,', 'besloot hij. De raad', 'Zo ging het.'].map(how)).toEqual([
    'within',
    'outside',
    'outside',
  ]);
});
