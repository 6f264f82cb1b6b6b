import { expect, test } from 'vitest';
import { characterProblems } from '../../src/reader/characters.ts';
import { parseYaml } from '../../src/reader/content-file.ts';
import { marked } from '../fixtures/marked.ts';

const placesIn = (text: string) => parseYaml('f.yaml', text).problems.map(({ rule, position }) => ({ rule, position }));

test.each([
  ['a: "een‸\\x0ctwee"', 'control-character'],
  ['a: "een‸\\u009b"', 'control-character'],
  ['a: "een‸\\U0000FFFF"', 'control-character'],
  ['a: "‸\\0"', 'control-character'],
  ['a: "x ‸\\e[31m"', 'control-character'],
  ['a: "x\\\\ ‸\\r"', 'control-character'],
  ['a: "‸\\L"', 'control-character'],
  ['a: "\\uD83D\\uDE00 ‸\\uD83D"', 'control-character'],
  ['a:\n  - "een ‸\\u202Etwee"', 'bidi-control'],
  ['"ke‸\\u2066y": 1', 'bidi-control'],
])('%j has an escape that makes an unwanted character', (sample, rule) => {
  const { text, position } = marked(sample);
  expect(placesIn(text)).toEqual([{ rule, position }]);
});

test.each([
  ['single quotes', "a: 'een\\x0c'"],
  ['no quotes', 'a: een\\u202E'],
  ['an escaped backslash', 'a: "een\\\\x0c"'],
  ['other escapes', 'a: "een\\ttwee\\n\\u00ad\\xe9\\_\\uD83D\\uDE00"'],
])('with %s there is none', (_, text) => {
  expect(placesIn(text)).toEqual([]);
});

test('each unwanted character of a file is named at its very place', () => {
  expect(characterProblems('a/b.mdx', '---\ntitle: é\f\n---\n\n😀 \u202e en &#x1B;.')).toEqual([
    {
      rule: 'control-character',
      severity: 'error',
      file: 'a/b.mdx',
      field: '',
      position: { line: 2, column: 9 },
      message:
        'The control character U+000C stands here, which is no text. Remove it, or write a space or a new line in its place.',
    },
    {
      rule: 'bidi-control',
      severity: 'error',
      file: 'a/b.mdx',
      field: '',
      position: { line: 5, column: 4 },
      message:
        'The invisible character U+202E turns the direction of the text, which then reads otherwise than it is written. Remove it.',
    },
    expect.objectContaining({ rule: 'control-character', position: { line: 5, column: 9 } }),
  ]);
});

test('in YAML a character reference is text like any other, unless its field is Markdown', () => {
  expect(characterProblems('f.yaml', 'name: A &#x202E;')).toEqual([]);
});

test('of a file full of them, the first are told', () => {
  expect(characterProblems('f.yaml', '\0'.repeat(1000))).toHaveLength(20);
});
