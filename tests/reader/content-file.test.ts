import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/reader/content-file.ts';
import { marked } from '../fixtures/marked.ts';

const problemsIn = (text: string) =>
  parseYaml('f.yaml', text).problems.map(({ position, message }) => ({ position, message }));

const inQuotes = (sign: string) => `A text may not start with ${sign}. Put the whole text in quotes.`;
const noField =
  'This line is no field: it needs a name and a colon. Write name: value, or indent it if it goes on from the line above.';

test.each([
  ['a: ‸*dit* is zo', inQuotes('*')],
  ['a: ‸*dit', inQuotes('*')],
  ['a:\n  - exact: ‸*dit* is zo', inQuotes('*')],
  ['a: &co ‸heeft gewonnen', inQuotes('&')],
  ['a: ‸!niet doen', inQuotes('!')],
  ['a: ‸%20', inQuotes('%')],
  ['a: ‸@europol', inQuotes('@')],
  ['a: ‸`x`', inQuotes('`')],
  ['a: ‸> tien\n  b', inQuotes('>')],
  ['a: ‸een: twee', 'This text holds a colon and a space, which begin a field. Put the whole text in quotes.'],
  [
    'a: ‸een\n  b: twee',
    'The line below is indented as part of this text, and looks like a field. Indent it as this one.',
  ],
  ['a: "een" ‸zei hij', 'The text goes on after its closing ". Put the whole of it in single quotes.'],
  ["a: 'foto'‸s'", "The text goes on after its closing '. Put the whole of it in double quotes."],
  ['a: ‸"een', 'The quotation mark that opens this text is not closed. Close it at the end of the text.'],
  ['a: ‸- een', 'A list starts on a new line. Move this there; if it is a text, put it in quotes.'],
  ['a: [een‸', 'The list that [ opens is not closed. Close it with ]; if it is a text, put the whole of it in quotes.'],
  [
    'a: {een‸',
    'The fields that { opens are not closed. Close them with }; if it is a text, put the whole of it in quotes.',
  ],
  ['a:\n‸\t- een', 'A tab may not indent a line. Use spaces.'],
  ['a: 1\n‸een\nb: 2', noField],
  ['‸een\nb: 2', noField],
  ['a: "een‸\\q"', 'Between double quotes, \\ begins a code. Write \\\\ for a backslash, or use single quotes.'],
  ['a: 1\nb: 2\n‸a: 3', '"a" stands here twice. Keep one of the two.'],
  [
    'a: 1\n‸---\nb: 2',
    'A file holds one entry, and --- starts a second. Remove this line, or move what follows to a file of its own.',
  ],
])('%j is refused at its mark', (sample, message) => {
  const { text, position } = marked(sample);
  expect(problemsIn(text)).toEqual([{ position, message }]);
});

test('what follows the first mistake is not told, because the mistake may be all that is wrong with it', () => {
  expect(problemsIn('a: "een" zei hij\nb: 1\nb: 2').map(({ position }) => position)).toEqual([{ line: 1, column: 10 }]);
});

test.each([
  ['a: een # opmerking', { a: 'een' }],
  ['a: 2019-11-14\nb: NO', { a: '2019-11-14', b: 'NO' }],
  ['---\na: 1', { a: 1 }],
  ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ['a: "*dit* is zo"', { a: '*dit* is zo' }],
  ['a: |-\n  *dit*: &is @zo', { a: '*dit*: &is @zo' }],
  ['', null],
])('%j is read', (text, raw) => {
  expect(parseYaml('f.yaml', text)).toMatchObject({ raw, problems: [] });
});

describe('locate', () => {
  const text = 'a:\n  - b: [een, twee]\n    c: |-\n      een\n\n      twee drie\nd:\n';
  const { locate } = parseYaml('f.yaml', text);

  test.each([
    [['a', 0, 'b', 1], 'value', undefined, { line: 2, column: 14 }],
    [['a', 0, 'b'], 'value', undefined, { line: 2, column: 8 }],
    [['a', 0, 'b'], 'key', undefined, { line: 2, column: 5 }],
    [['a', 0, 'c'], 'value', 'drie', { line: 6, column: 12 }],
    [['a', 0, 'c'], 'value', 'vier', { line: 3, column: 8 }],
    [['a', 0, 'nothing', 'below'], 'value', undefined, { line: 2, column: 5 }],
    [['a', 1], 'value', undefined, { line: 2, column: 3 }],
    [['d'], 'value', undefined, { line: 7, column: 3 }],
    [[], 'value', undefined, { line: 1, column: 1 }],
  ] as const)('%j (%s, %s) stands at %j', (path, part, word, position) => {
    expect(locate(path, part, word)).toEqual(position);
  });
});

test('the head of an MDX file keeps its lines', () => {
  expect(parseYaml('f.mdx', 'a: 1\nb: 2', '---\na: 1\nb: 2\n---\n', 2).locate(['b'])).toEqual({ line: 3, column: 4 });
});
