import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/compose/blocks.ts';
import { markdown } from '../../src/compose/markdown.ts';
import { oneLine } from '../../src/compose/one-line.ts';
import { plainText } from '../../src/compose/plain-text.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

const sample: Block[] = [
  { type: 'heading', level: 1, children: [text('Wie deed wat?')] },
  { type: 'list', items: [[text('1 Europol')]] },
  { type: 'heading', level: 2, children: [text('Onderdelen')] },
  {
    type: 'quote',
    children: [paragraph({ type: 'quoted', children: [text('Niet * zo')] }, { type: 'note', number: 1 })],
    by: [
      text('Jan Peeters, '),
      { type: 'link', href: 'https://site.example/nl/sources/x/', children: [text('[Artikel]')] },
    ],
  },
  paragraph({ type: 'strong', children: [text('Vertaling: ')] }, { type: 'emphasis', children: [text('zo')] }),
  {
    type: 'fact',
    label: [text('Geleid door')],
    values: [
      { text: [text('An'), { type: 'note', number: 2 }], remarks: [paragraph(text('Fout.'))] },
      { text: [text('Bo')], remarks: [] },
    ],
  },
  { type: 'fact', label: [text('Land')], values: [{ text: [text('België')], remarks: [] }] },
  {
    type: 'notes',
    notes: [
      { number: 1, text: [text('‘niet’')] },
      { number: 2, text: [text('1. zo')] },
    ],
  },
];

describe('a document as Markdown', () => {
  test('has headings, quotations with their speaker and source, facts and footnotes', () => {
    expect(markdown(sample)).toBe(`# Wie deed wat?

- 1 Europol

## Onderdelen

> ‘Niet \\* zo’[^1]
>
> — Jan Peeters, [\\[Artikel\\]](https://site.example/nl/sources/x/)

**Vertaling:** *zo*

- **Geleid door:** An[^2]; Bo

  Fout.
- **Land:** België

[^1]: ‘niet’
[^2]: 1\\. zo
`);
  });

  const textOf = (node: Nodes): string =>
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : `<${node.type}>`;

  test('says what the text said, whatever characters are in it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('\\`*_{}[]<>#+-.!|~$&=:;1a) \n\t')) }),
    );
    fc.assert(
      fc.property(anyText, (value) => {
        const expected = oneLine(value.toWellFormed().replace(/\0/g, '')).trim();
        const tree = fromMarkdown(markdown([paragraph(text(expected))]));
        expect(tree.children.map(({ type }) => type)).toEqual(expected === '' ? [] : ['paragraph']);
        expect(textOf(tree)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps a link a link after an exclamation mark, and whatever its address holds', () => {
    const href = 'https://x.example/a_(b)?c=<d>';
    const tree = fromMarkdown(markdown([paragraph(text('Ha!'), { type: 'link', href, children: [text('hier')] })]));
    expect(tree.children).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Ha!' },
          { type: 'link', url: 'https://x.example/a_%28b%29?c=%3cd%3e', children: [{ value: 'hier' }] },
        ],
      },
    ]);
  });

  test('shows an address as one', () => {
    const href = 'https://x.example/?e=a_b';
    expect(markdown([paragraph({ type: 'link', href, children: [text(href)] })])).toBe(`<${href}>\n`);
  });

  test('has no soft hyphens, and keeps no-break spaces', () => {
    expect(markdown([paragraph(text('ver\u00adtaling  12\u00a0mei'))])).toBe('vertaling 12\u00a0mei\n');
  });
});

describe('a document as plain text', () => {
  test('has a block a line, unwrapped, and its notes at the end', () => {
    expect(plainText(sample)).toBe(`Wie deed wat?
=============

- 1 Europol


Onderdelen
----------

    ‘Niet * zo’[1]
    — Jan Peeters, [Artikel]

Vertaling: zo

Geleid door: An[2]; Bo
  Fout.
Land: België

[1] ‘niet’
[2] 1. zo
`);
  });
});
