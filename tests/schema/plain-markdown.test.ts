import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { deepNode, markdownExcess } from '../../src/schema/markdown-excess.ts';
import { plainMarkdown } from '../../src/schema/plain-markdown.ts';

/** The tree of the parser, without places. */
function parsed(markdown: string): Nodes {
  const tree = fromMarkdown(markdown);
  const nodes: Nodes[] = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    delete node.position;
    if ('children' in node) nodes.push(...node.children);
  }
  return tree;
}

const pieces = fc.constantFrom(
  ...[
    'Het',
    'é',
    '2019',
    '12.',
    '3)',
    '𝕏',
    'a̱',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\n\n\n',
    '\t',
    '\r\n',
    '\u00a0',
  ],
  ...['.', ',', '(', ')', '“', '”', '’', "'", '"', ':', '!', '-', '—', '…', '/', '|', '~', '{', '=', '---', '#', '+ '],
  ...['*', '**', '***', '_', '`', '[', ']', '](', '![', '<', '>', '&', '&amp;', '&#x202E;', '\\', '\u0000', '\ufeff'],
  ...['*woord*', '**woord**', '*twee woorden*', '[naam](actor:naam)', '[de site](https://a.example/?a=1&b=2#c)'],
  ...[
    '[a](b_c_d)',
    '[a]( b)',
    '[a](b "c")',
    '[a](b;c)',
    '[a]: b',
    'https://a.example/',
    'www.a.example',
    '.'.repeat(101),
  ],
);
const markdown = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('').trim());

test('a plain text has the tree that the parser makes of it, and is never too much', () => {
  let plain = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      const tree = plainMarkdown(text);
      if (tree === undefined) return;
      plain++;
      expect(tree).toEqual(parsed(text));
      expect([markdownExcess(text), deepNode(tree)]).toEqual([undefined, undefined]);
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(200);
});

test.each([
  'Het *hele* [parket](actor:parket) en **twee woorden** van [de site](https://site.example/?a=1&b=2#c).',
  '[Het parket](actor:parket) zegt\n*niets* (of *weinig*).\n\n2019 was “*rustig*”.',
])('%j is plain', (text) => {
  expect(plainMarkdown(text)).toEqual(parsed(text));
});
