import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  displayed,
  escapedJson,
  unwantedCharacters,
  unwantedReferences,
  visible,
} from '../../src/schema/characters.ts';

const named = (text: string) => unwantedCharacters(text).map(({ rule, offset, code }) => [rule, offset, code]);

test.each([
  ['a\fb', 'control-character', 1, 0x0c],
  ['a\rb', 'control-character', 1, 0x0d],
  ['ab\r', 'control-character', 2, 0x0d],
  ['\0', 'control-character', 0, 0],
  ['a\x1b[31m', 'control-character', 1, 0x1b],
  ['\x7f', 'control-character', 0, 0x7f],
  ['é\x85', 'control-character', 1, 0x85],
  ['\x9b', 'control-character', 0, 0x9b],
  ['a\ud800b', 'control-character', 1, 0xd800],
  ['\udc00\ud800', 'control-character', 0, 0xdc00],
  ['a\u2028', 'control-character', 1, 0x2028],
  ['a\u2029', 'control-character', 1, 0x2029],
  ['\ufdd0', 'control-character', 0, 0xfdd0],
  ['\uffff', 'control-character', 0, 0xffff],
  ['😀\u{1fffe}', 'control-character', 2, 0x1fffe],
  ['\u202e', 'bidi-control', 0, 0x202e],
  ['a\u202a', 'bidi-control', 1, 0x202a],
  ['\u2066', 'bidi-control', 0, 0x2066],
  ['\u2069', 'bidi-control', 0, 0x2069],
])('%j has an unwanted character', (text, rule, offset, code) => {
  expect(named(text)[0]).toEqual([rule, offset, code]);
});

test.each([
  ['tabs and ends of lines', 'a\tb\nc\r\nd'],
  ['soft hyphens and no-break spaces', 'samen\u00adwerking\u00a0is\u202fzo'],
  ['letters with their accents apart', 'e\u0301'],
  ['joiners of Persian and of emoji', 'می\u200cخواهم 👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e007f}'],
  ['marks of Arabic and Hebrew', '\u200eא\u200f\u061c1'],
  ['a byte order mark and what replaces a lost letter', '\ufeffa\ufffd\ufffc'],
])('%s may stand', (_, text) => {
  expect(named(text)).toEqual([]);
});

test('a character reference counts as what Markdown makes of it', () => {
  const markdown = 'a &#12; b &#x202E; c &#X2067; d &amp; e &#233; f &#9999999; g &#x110000;';
  expect(unwantedReferences(markdown)).toEqual([
    { rule: 'control-character', offset: 2, code: 0x0c },
    { rule: 'bidi-control', offset: 10, code: 0x202e },
    { rule: 'bidi-control', offset: 21, code: 0x2067 },
  ]);
});

const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
const wild = fc.string({
  unit: fc.constantFrom('a', '\r', '\n', '\x1b', '\x9b', '\u202e', '\ud83d', '\ude00', '\uffff'),
});

test('what is made visible has nothing unwanted left, and is itself where nothing was', () => {
  fc.assert(
    fc.property(fc.oneof(text, wild), (any) => {
      expect(unwantedCharacters(visible(any))).toEqual([]);
      if (unwantedCharacters(any).length === 0) expect(visible(any)).toBe(any);
    }),
  );
});

test('a control character of old is shown by its picture, another by its name', () => {
  expect(visible('\x1b[2J\0\x7f\x9b\u202e\ud800')).toBe('␛[2J␀␡<U+009B><U+202E><U+D800>');
});

test('escaped JSON is read as the same, and holds no such character', () => {
  fc.assert(
    fc.property(fc.oneof(text, wild), (any) => {
      const json = escapedJson(JSON.stringify({ any }));
      expect(JSON.parse(json)).toEqual({ any });
      expect(unwantedCharacters(json)).toEqual([]);
    }),
  );
});

test('of a source, what turns the direction is not shown, white space is a space, and the rest can be seen', () => {
  expect(displayed('a\fb\x85c\u2028d\re \u202ede\u202c\u2067 f\x02g\nh')).toBe('a b c d e de f\ufffdg\nh');
});
