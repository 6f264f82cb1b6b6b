import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/nodes.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { aLink, aParagraph } from '../fixtures/document.ts';
import { textDocument } from './text-document.ts';

describe('Markdown', () => {
  const read = (blocks: readonly Block[]): Nodes[] =>
    fromMarkdown(markdown(textDocument(blocks)), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    }).children.slice(6);
  const textOf = (node: Nodes): string =>
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : `<${node.type}>`;

  test('says what the text said, whatever characters are in it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('\\`*_{}[]<>#+-.!|~$&=:;1a) \n\t')) }),
    );
    fc.assert(
      fc.property(anyText, (value) => {
        const expected = value
          .replace(/\u00ad/g, '')
          .replace(/[ \t\r\n\f]+/g, ' ')
          .trim();
        fc.pre(expected !== '' && /^[^\p{Cc}\p{Z}]/u.test(expected) && !/\p{Cc}/u.test(expected));
        const tree = read([aParagraph(text(expected))]);
        expect(tree.map(({ type }) => type)).toEqual(['paragraph']);
        expect(tree.map(textOf).join('')).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps a link a link after an exclamation mark, and whatever its address holds', () => {
    const href = 'https://x.example/a_(b)?c=%3cd%3e';
    expect(read([aParagraph(text('Ha!'), aLink(href, 'hier'))])).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Ha!' },
          { type: 'link', url: href, children: [{ value: 'hier' }] },
        ],
      },
    ]);
  });
});
