import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Composed } from '../../src/document/compose.ts';
import { type Inline, text } from '../../src/document/inline.ts';
import type { SourceNote } from '../../src/document/finding.ts';
import type { Block } from '../../src/document/nodes.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { plainText } from '../../src/document/writers/plain-text.ts';
import { inBoth } from '../fixtures/document.ts';

const run = (said: string) => [{ lang: 'nl' as const, value: { text: said, lang: 'nl', foreign: false } }];
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const link = (href: string, said: string): Inline => ({ type: 'link', href, external: true, children: [text(said)] });

const document = (children: readonly Block[], notes: readonly SourceNote[] = []): Composed => ({
  locales: ['nl'],
  words: [{ lang: 'nl', value: { lang: 'nl', note: '', pageRef: '', table: '', interruptedLabel: '' } }],
  front: {
    kind: [text('Eigen selectie')],
    title: [text('Wie deed wat?')],
    subtitle: '',
    imprint: [{ lang: 'nl', value: { dossier: 'Dossier: D', lines: ['Eerste editie'], statements: [] } }],
    addresses: [{ label: [text('Online')], href: 'https://d.example/?e=a_b' }],
  },
  parts: [
    { type: 'part', anchor: 'composed-entries', title: run('Onderdelen'), children },
    ...(notes.length === 0
      ? []
      : [
          {
            type: 'part' as const,
            anchor: 'composed-notes',
            title: run('Bronnoten'),
            children: [{ type: 'source-notes' as const, usedAt: 'Bij', notes }],
          },
        ]),
  ],
});

const note = (number: number, exact: string): SourceNote => ({
  number,
  exact,
  lang: 'nl',
  place: [{ lang: 'nl', value: [link('https://d.example/x/', '[Artikel]')] }],
  usedAt: [],
});

const sample = document(
  [
    {
      type: 'entry',
      anchor: 'quotes-zo',
      key: 'quotes/zo',
      number: 1,
      title: run('Jan Peeters'),
      name: run('Jan Peeters: ‘Niet’'),
      kind: [{ lang: 'nl', value: 'Citaat' }],
      children: [
        {
          type: 'quotation',
          segments: ['Niet * zo', 'ver\u00adder'],
          lang: 'nl',
          unproven: undefined,
          refs: [{ number: 1, id: undefined }],
        },
        { type: 'translation', labels: ['Vertaling'], segments: ['Not so'], lang: 'en', refs: [] },
        {
          type: 'fact',
          label: 'Geleid door',
          values: [
            {
              children: [
                text('An'),
                { type: 'detail', of: 'value', children: [text('baas')] },
                { type: 'notes', refs: [{ number: 2, id: undefined }] },
              ],
              remark: { type: 'remark', label: 'Noot', children: [paragraph(text('Fout.'))] },
            },
            { children: [text('Bo')], remark: undefined },
          ],
        },
        { type: 'fact', label: 'Land', values: [{ children: [text('België')], remark: undefined }] },
      ],
    },
  ],
  [note(1, 'niet'), note(2, '1. zo')],
);

test('a document as Markdown has headings, quotations with speaker and source, facts and footnotes', () => {
  expect(markdown(sample)).toBe(`# Wie deed wat?

Eigen selectie

**Dossier: D**

Eerste editie

Online: <https://d.example/?e=a_b>

## Onderdelen

### 1 Jan Peeters

Citaat

> ‘Niet \\* zo’ \\[…] ‘verder’[^1]
>
> — Jan Peeters, [\\[Artikel\\]](https://d.example/x/)

**Vertaling**

‘Not so’

- **Geleid door:** An, baas[^2]; Bo

  **Noot**

  Fout.
- **Land:** België

## Bronnoten

[^1]: ‘niet’ · [\\[Artikel\\]](https://d.example/x/)

[^2]: ‘1. zo’ · [\\[Artikel\\]](https://d.example/x/)
`);
});

test('a document as plain text has a block a line, unwrapped, and its notes at the end', () => {
  expect(plainText(sample)).toBe(`Wie deed wat?
=============

Eigen selectie

Dossier: D

Eerste editie

Online: https://d.example/?e=a_b


Onderdelen
----------


1 Jan Peeters

Citaat

    ‘Niet * zo’ […] ‘verder’[1]
    — Jan Peeters, [Artikel]

Vertaling

‘Not so’

- Geleid door: An, baas[2]; Bo
  Noot
  Fout.
- Land: België


Bronnoten
---------

[1] ‘niet’ · [Artikel]
[2] ‘1. zo’ · [Artikel]
`);
});

describe('Markdown', () => {
  const read = (blocks: readonly Block[]): Nodes[] =>
    fromMarkdown(markdown(document(blocks)), {
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
        const tree = read([paragraph(text(expected))]);
        expect(tree.map(({ type }) => type)).toEqual(['paragraph']);
        expect(tree.map(textOf).join('')).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps a link a link after an exclamation mark, and whatever its address holds', () => {
    const href = 'https://x.example/a_(b)?c=%3cd%3e';
    expect(read([paragraph(text('Ha!'), link(href, 'hier'))])).toMatchObject([
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

test('words in another language name it where a reader should know, and only there', () => {
  const words = (said: string | undefined) =>
    document([paragraph({ type: 'run', lang: 'en', said, children: [text('the clerk')] })]);
  const last = (written: string) => written.trim().split('\n').at(-1);
  expect([words('Engels'), words(undefined)].flatMap((each) => [last(markdown(each)), last(plainText(each))])).toEqual([
    'the clerk (Engels)',
    'the clerk (Engels)',
    'the clerk',
    'the clerk',
  ]);
});

describe('the end of a line that was meant', () => {
  const lines = [text('Een *'), { type: 'break' } as const, text('1. twee')];
  const blocks = document([
    paragraph(...lines),
    { type: 'list', start: undefined, loose: false, items: [[paragraph(...lines)]] },
    { type: 'heading', level: 3, children: lines },
    { type: 'table', align: [undefined], rows: [[lines]] },
  ]);
  const written = (made: string) => made.split(/Onderdelen\n(?:-+\n+)?/)[1]?.trim();

  test('is one in Markdown, where a block may have lines', () => {
    expect(written(markdown(blocks))).toBe(
      ['Een \\*\\', '1\\. twee', '', '- Een \\*\\', '  1\\. twee', '', '### Een \\* 1. twee', ''].join('\n') +
        '\n| Een \\* 1. twee |\n| -------------- |',
    );
  });

  test('is one in plain text as well', () => {
    expect(written(plainText(blocks))).toBe(
      ['Een *', '1. twee', '', '- Een *', '  1. twee', '', '', 'Een * 1. twee', '', 'Een * 1. twee'].join('\n'),
    );
  });
});

test('a name in both languages of a document stands in both, one after the other', () => {
  const both = document([{ type: 'title', level: 3, title: inBoth('Over', 'About') }]);
  expect(markdown(both)).toContain('### Over / About\n');
  expect(plainText(both)).toContain('\nOver / About\n');
});
