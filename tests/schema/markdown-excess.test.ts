import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../src/schema/limits.ts';
import { deepNode, markdownExcess } from '../../src/schema/markdown-excess.ts';

const { depth, markdown } = limits;
const found = (text: string) => {
  const excess = markdownExcess(text);
  return excess && [excess.rule, excess.offset];
};

test.each([
  ['quotations', '>'.repeat(depth), '>', 0],
  ['lists', '- '.repeat(depth), '- ', 0],
  ['numbered lists', `a\n${'1. '.repeat(depth)}`, '1. ', 2],
  ['lists by indentation', `- a\n${' '.repeat(2 * depth - 2)}`, '  - a', 4],
  ['brackets', '['.repeat(depth), '[', depth],
])('%s may stand as deep as the limit, and no deeper', (_, text, level, offset) => {
  expect(found(text)).toBeUndefined();
  expect(found(text + level)).toEqual(['too-deep', offset]);
});

test.each([
  ['stars', '*', markdown.signs],
  ['bold', '**', markdown.signs / 2],
  ['code', '` ', markdown.signs],
  ['entities', '&amp;', markdown.signs],
  ['exclamation marks', '!', markdown.signs],
  ['backslashes', '\\', markdown.signs],
  ['lines', 'a\n', markdown.lines],
  ['underlined headings', 'a\n=\n\n', markdown.parts],
  ['headings underlined with hyphens', 'a\n-----\n\n', markdown.parts],
  ['lists', '- a\n\n', markdown.parts],
  ['quotations', '> a\n\n', markdown.parts],
  ['quotations without an empty line', '# a\n> a\n', markdown.parts],
  ['addresses', '[a]: b\n\n', markdown.parts],
])('%s are too many only beyond the limit', (_, part, limit) => {
  expect(found(part.repeat(limit))).toBeUndefined();
  expect(found(part.repeat(limit + 1))?.[0]).toBe('too-many');
});

test('a page that an editor writes is within all limits', () => {
  const list = Array.from({ length: 900 }, (_, n) => `- [Actor ${n}](actor:a-${n})`).join('\n');
  const text = `## Kop\n\n${'Een zin met *nadruk* en [een link](actor:a).\n'.repeat(300)}\n${list}\n\n---\n\n**Slot**`;
  expect(found(text)).toBeUndefined();
});

test('what is added to a text does not move the first fault', () => {
  const part = fc.constantFrom('*a* ', '[', ']', '> ', '- ', '\n', '\n\n', 'a', '    ', '`', '=\n', '**'.repeat(900));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), fc.array(part), (first, rest) => {
      const text = `${first.join('')}\n`;
      const excess = markdownExcess(text);
      if (excess) expect(markdownExcess(text + rest.join(''))).toEqual(excess);
    }),
  );
});

test('emphasis within emphasis is found in the tree, at its place', () => {
  const nested = (levels: number) =>
    `${'*a _a '.repeat(levels / 2)}b${'_ a*'.repeat(levels / 2)}`.replace(/ (?=[_*])/g, ' ');
  const tree = (text: string) => deepNode(fromMarkdown(text));
  expect(tree('*a **b** [c](d)*')).toBeUndefined();
  expect(tree(nested(20))).toBeUndefined();
  expect(tree(nested(120))?.rule).toBe('too-deep');
});
