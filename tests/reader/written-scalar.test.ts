import { expect, test } from 'vitest';
import { writtenScalars } from '../../src/reader/written-scalar.ts';

/** Where a word of the value of `a` stands in the source; `undefined` where it does not stand there as such. */
function found(yaml: string, word: string): number | undefined {
  const scalar = writtenScalars(yaml)(['a']);
  if (!scalar) return undefined;
  const start = scalar.value.indexOf(word);
  return scalar.spanOf({ start, end: start + word.length })?.start;
}

test.each([
  ['plain', 'a: one .two\n'],
  ['plain over lines', 'a: one\n\n   .two\n'],
  ['in single quotes', "a: 'it''s .two'''\n"],
  ['in double quotes', 'a: "\\u00e9\\n\\x41 \\U0001F600\\t.two\\\\"\n'],
  ['in double quotes over lines', 'a: "one\\\n   .two"\n'],
  ['folded', 'a: >- # .two\n  one\n  .two\n'],
  ['literal, with the line ends of Windows', 'a: |+\r\n  one\r\n\r\n    .two\r\n'],
  ['with letters of two code units', 'a: 😀 .two\n'],
])('a word of a text that is written %s is found', (_, yaml) => {
  expect(found(yaml, '.two')).toBe(yaml.lastIndexOf('.two'));
});

test('a word that is written in other signs than its own is found nowhere', () => {
  expect(found('a: "t\\x77o"\n', 'two')).toBeUndefined();
  expect(found("a: 'don''t'\n", "don't")).toBeUndefined();
});

test('what is no text is none', () => {
  expect(writtenScalars('a: 2019\nb: [x]\n')(['a'])).toBeUndefined();
  expect(writtenScalars('a: 2019\nb: [x]\n')(['b'])).toBeUndefined();
});
