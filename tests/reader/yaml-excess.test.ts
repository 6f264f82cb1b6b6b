import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/reader/content-file.ts';
import { yamlExcess } from '../../src/reader/yaml-excess.ts';
import { limits } from '../../src/schema/limits.ts';

const { depth, members, text } = limits;

const found = (yaml: string) => parseYaml('f.yaml', yaml).problems.map(({ rule, position }) => ({ rule, position }));

const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

test.each([
  ['brackets', '['.repeat(10_000), depth - 1],
  ['braces', '{a: '.repeat(10_000), 4 * depth - 4],
  ['items in one line', '- '.repeat(10_000), 2 * depth],
  ['complex keys', '? '.repeat(10_000), 2 * depth],
])('%s that nest without end are found where they are too deep', (_, yaml, offset) => {
  expect(found(yaml)).toEqual([{ rule: 'too-deep', position: { line: 1, column: offset + 1 } }]);
});

test('fields that nest without end are found where they are too deep', () => {
  expect(yamlExcess(nested(depth))).toBeUndefined();
  expect(found(nested(2000))).toEqual([{ rule: 'too-deep', position: { line: depth + 1, column: depth + 1 } }]);
});

test.each([
  ['fields', (n: number) => Array.from({ length: n }, (_, index) => `k${index}: 1\n`).join('')],
  ['items', (n: number) => '- a\n'.repeat(n)],
  ['items between brackets', (n: number) => `[${'b,'.repeat(n - 2)}]`],
  ['anchors', (n: number) => '- &a\n'.repeat(n / 2)],
])('%s are too many only beyond the limit', (_, yaml) => {
  expect(yamlExcess(yaml(members))).toBeUndefined();
  expect(yamlExcess(yaml(members + 2))?.rule).toBe('too-many');
});

test('a text that is too long is told at its place, in whatever field', () => {
  expect(found(`a: ${'b'.repeat(text)}`)).toEqual([]);
  expect(found(`a:\n  - c: ${'b'.repeat(text + 1)}`)).toEqual([{ rule: 'too-long', position: { line: 2, column: 8 } }]);
});

test('what looks like structure within a text is none', () => {
  const signs = '[{- ? : , '.repeat(900);
  expect(found(stringify({ a: signs, b: [`"${signs}`], c: `${signs}\n${' '.repeat(300)}- a\n${signs}` }))).toEqual([]);
});

test('whatever is small and shallow is let through, in any notation', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 8 }, fc.string(), fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom('BLOCK_LITERAL', 'PLAIN', 'QUOTE_DOUBLE'), fc.boolean(), (value, style, flow) => {
      const yaml = stringify(value, { defaultStringType: style, collectionStyle: flow ? 'flow' : 'any' });
      expect(yamlExcess(yaml)).toBeUndefined();
    }),
  );
});
