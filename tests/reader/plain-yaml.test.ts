import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseYaml } from '../../src/reader/content-file.ts';
import { plainYaml } from '../../src/reader/plain-yaml.ts';
import { yamlExcess } from '../../src/reader/yaml-excess.ts';
import { limits } from '../../src/schema/limits.ts';

const values = fc.constantFrom(
  ...[
    'woord',
    'Twee woorden',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
    'https://a.example/',
    '- a',
    '-a',
    'ja, nee',
    '[a, b]',
    '{a: b}',
  ],
  ...[
    '2019',
    '007',
    '-11.73',
    '1.',
    '.5',
    '1e5',
    '12e999',
    '0x1F',
    '0o17',
    '-0',
    '+1',
    '12345678901234567890',
    '2019-11',
    '2019-11-14',
  ],
  ...[
    'null',
    'Null',
    '~',
    'true',
    'True',
    'FALSE',
    'yes',
    '.inf',
    '.nan',
    '""',
    "''",
    '"a b"',
    "'a b'",
    '"a\\n"',
    '"a',
    "'a''b'",
  ],
  ...[
    '"a" b',
    '&a b',
    '*a',
    '!a b',
    '@a',
    '%a',
    '`a',
    '|',
    '|-',
    '|+',
    '>-',
    '>',
    '|2',
    '? a',
    ': a',
    'a ',
    ' a',
    'é…',
    '',
  ],
);
const names = fc.constantFrom(
  'a',
  'b',
  'nl',
  'en',
  'container-title',
  'null',
  'true',
  '2019',
  '"c"',
  '__proto__',
  'toString',
);
const indents = fc.constantFrom(0, 0, 2, 2, 4, 6, 1, 3);
const texts = fc.constantFrom(
  'Een zin.',
  'Nog een: zin #1',
  '',
  '- punt',
  'Ingesprongen',
  '  dieper',
  ' ',
  '\t',
  '# noot',
  '---',
  '...',
);
const line = fc.oneof(
  fc.tuple(indents, names, values).map(([indent, name, value]) => `${' '.repeat(indent)}${name}: ${value}`),
  fc.tuple(indents, names).map(([indent, name]) => `${' '.repeat(indent)}${name}:`),
  fc.tuple(indents, names, values).map(([indent, name, value]) => `${' '.repeat(indent)}- ${name}: ${value}`),
  fc.tuple(indents, values).map(([indent, value]) => `${' '.repeat(indent)}- ${value}`),
  fc.tuple(indents, texts).map(([indent, text]) => ' '.repeat(indent) + text),
);
const yamlText = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '\n', '\n\n', '\r\n'))
  .map(([lines, end]) => lines.join('\n') + end);

test('what is read without the parser has the data that the parser gives, and nothing is wrong with it', () => {
  let plain = 0;
  fc.assert(
    fc.property(yamlText, (yaml) => {
      const data = plainYaml(yaml);
      if (data === undefined) return;
      plain++;
      const document = parseDocument(yaml);
      expect([document.errors, document.warnings, yamlExcess(yaml)]).toEqual([[], [], undefined]);
      expect(data).toStrictEqual(document.toJS());
    }),
    { numRuns: 10_000 },
  );
  expect(plain).toBeGreaterThan(30);
});

test('fields, lists, quotes, numbers and blocks of text are plain', () => {
  const yaml = `title:
  nl: Een kop
  en: "A title: with a colon"
value: 26000
coordinates:
  - 52.08
  - -4.31
draft: false
description:
  nl: |-
    Een alinea.

    Nog een: met - tekens #1.
  en: >
    Folded
    words.
relations:
  - type: part-of
    evidence:
      - source: artikel
        exact: 'de "woorden"'
`;
  expect(plainYaml(yaml)).toStrictEqual(parseDocument(yaml).toJS());
});

test('a place in a plain file is that of the parser', () => {
  const file = parseYaml('f.yaml', 'title:\n  nl: Een kop\nsource: artikel\n');
  expect(file.locate(['title', 'nl'])).toEqual({ line: 2, column: 7 });
  expect(file.locate(['source'], 'key')).toEqual({ line: 3, column: 1 });
});

test('a file beyond what is plain is left to the parser', () => {
  const deep = Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  const long = `a: ${'b'.repeat(limits.text + 1)}`;
  const many = Array.from({ length: 4001 }, (_, index) => `k${index}: 1`).join('\n');
  expect([deep, long, many].map(plainYaml)).toEqual([undefined, undefined, undefined]);
});
