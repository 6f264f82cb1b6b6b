import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../../src/dossier/verification/folded-text.ts';
import { characters, spaces } from './arbitraries.ts';
import { referenceFold, sliceOf } from './reference.ts';

const text = (original: string): string => foldedText(original).text;

test.each([
  ['a composed and a decomposed letter', 'één', 'e\u0301e\u0301n'],
  ['marks in another order', 'o\u0323\u0302', 'o\u0302\u0323'],
  ['a syllable of Hangul and its letters', '한', '\u1112\u1161\u11ab'],
  ['a canonical singleton', 'Å', '\u212b'],
  ['spaces and a line break', 'het parket', 'het  \n parket'],
  ['a space and a no-break space', '26 000', '26\u00a0000'],
  ['a space and a narrow no-break space', '26 000', '26\u202f000'],
  ['a space and a page break', 'het parket', 'het\r\n\f\r\nparket'],
  ['a space and the line and paragraph separators', 'a b c', 'a\u2028b\u2029c'],
  ['a space, a next line and a tab', 'a b c', 'a\u0085b\tc'],
  ['a word with and without a soft hyphen', 'samenwerking', 'samen\u00adwerking'],
  ['a space with and without a soft hyphen in it', 'a b', 'a \u00ad\n\u00ad b'],
  ['a mark after a soft hyphen', 'é', 'e\u00ad\u0301'],
  ['single quotation marks', "'a' 'b' 'c'", '‘a’ ‚b‛ ‹c›'],
  ['apostrophes', "video's п'ять", 'video’s пʼять'],
  ['double quotation marks', '"a" "b" "c"', '“a” „b‟ «c»'],
])('%s are alike', (_, one, other) => {
  expect(text(other)).toBe(text(one));
});

test.each([
  ['case', 'Europol', 'europol'],
  ['a full stop', 'versterken.', 'versterken'],
  ['a dash', 'a-b', 'a–b'],
  ['a dash and a no-break hyphen', 'a-b', 'a\u2011b'],
  ['a ligature', 'officier', 'oﬃcier'],
  ['a full-width form', 'IS', 'ＩＳ'],
  ['a superscript', 'm2', 'm²'],
  ['a diacritic', 'één', 'een'],
  ['no space', 'te zien', 'tezien'],
  ['the white space after a soft hyphen', 'samenwerking', 'samen\u00ad\nwerking'],
  ['a single and a double mark', "'a'", '"a"'],
  ['two single marks and a double one', "''a", '"a'],
  ['an accent and an apostrophe', "video's", 'video´s'],
  ['a grave accent and an apostrophe', "video's", 'video`s'],
  ['a prime and an apostrophe', "5'", '5′'],
  ['a double prime and a double mark', '5"', '5″'],
  ['a full-width mark', '"', '＂'],
  ['a CJK mark', "'", '「'],
  ['an ellipsis', '...', '…'],
  ['a space of no width', 'ab', 'a\u200bb'],
  ['a joiner', '👨👩', '👨\u200d👩'],
  ['a mark of direction', 'ab', 'a\u200eb'],
  ['a byte order mark', 'ab', 'a\ufeffb'],
  ['other digits', '12', '١٢'],
])('%s makes a difference', (_, one, other) => {
  expect(text(other)).not.toBe(text(one));
});

test('each folded unit knows the code points of the original for which it stands', () => {
  const { length, starts, ends } = foldedText('👍 e\u0301\u00adx \n\u00ad y');
  expect({ length, starts: [...starts], ends: [...ends] }).toEqual({
    length: 11,
    starts: [0, 0, 1, 2, 5, 6, 10],
    ends: [1, 1, 2, 4, 6, 10, 11],
  });
});

test('an empty text folds to an empty text', () => {
  expect(foldedText('')).toEqual({
    original: '',
    length: 0,
    text: '',
    starts: new Uint32Array(),
    ends: new Uint32Array(),
    softHyphens: new Set(),
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...characters, ...spaces, '\u00ad', '\u0301'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

test('any text folds as the rules say, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const folded = text(original);
      expect(folded).toBe(referenceFold(original));
      expect(text(folded)).toBe(folded);
    }),
    { numRuns: 500 },
  );
});

test('what each unit stands for folds to it, with the units that stand for the same', () => {
  fc.assert(
    fc.property(anyText, (original) => {
      const { text: folded, starts, ends } = foldedText(original);
      for (let from = 0; from < folded.length;) {
        let to = from + 1;
        while (to < folded.length && starts[to] === starts[from]) to++;
        const [start = 0, end = 0] = [starts[from], ends[from]];
        expect(text(sliceOf(original, { start, end }))).toBe(folded.slice(from, to));
        from = to;
      }
    }),
  );
});

test('every character of Unicode folds as the rules say: after a letter, before one, and taken apart', () => {
  const wrong: string[] = [];
  // Above the third plane there are only tags and private characters.
  for (let block = 0; block < 0x34000; block += 0x1000) {
    let original = '';
    for (let code = block; code < block + 0x1000; code++) {
      const character = String.fromCodePoint(code);
      original += `a${character}e\u0301\u1161${character.normalize('NFD')}\u00ad`;
    }
    if (text(original) !== referenceFold(original)) wrong.push(block.toString(16));
  }
  expect(wrong).toEqual([]);
});
