import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/dossier/verification/context.ts';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { passages } from '../../../src/dossier/verification/passages.ts';

function around(text: string, exact: string): [before: string, after: string] {
  const [passage] = passages(foldedText(text), { exact });
  const { before, after } = sentenceAround(text, passage ?? { start: 0, end: 0 }, 'nl');
  return [before, after];
}

test.each([
  [
    'a whole sentence has the sentences before and after',
    'Een. Twee. Drie hier. Vier. Vijf.',
    'Drie hier.',
    ['Twee. ', ' Vier.'],
  ],
  [
    'a part of a sentence has the rest of it too',
    'Een. Twee. Wat drie is. Vier. Vijf.',
    'drie',
    ['Twee. Wat ', ' is. Vier.'],
  ],
  ['the first sentence has nothing before it', 'Een. Twee. Drie.', 'Een.', ['', ' Twee.']],
  ['the last sentence has nothing after it', 'Een. Twee. Drie.', 'Drie.', ['Twee. ', '']],
  ['a quotation keeps its marks', 'Een. ‘Twee is het’, zei hij. Drie.', 'Twee is het', ['Een. ‘', '’, zei hij. Drie.']],
  [
    'a line break is a space, a blank line a new paragraph',
    'Een\nkop\n\nTwee is\nlang.\n\nDrie.',
    'is',
    ['Een kop\nTwee ', ' lang.\nDrie.'],
  ],
  ['code points count', '👍 Een. Twee. Drie 👍. Vier.', 'Drie 👍.', ['Twee. ', ' Vier.']],
])('%s', (_, text, exact, expected) => {
  expect(around(text, exact)).toEqual(expected);
});

test('a sentence without end is cut', () => {
  const text = `${'woord '.repeat(1000)}HIER ${'woord '.repeat(1000)}`;
  const [before, after] = around(text, 'HIER');
  expect([before.length, after.length]).toEqual([1998, 1998]);
});
