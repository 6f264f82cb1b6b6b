import { describe, expect, test } from 'vitest';
import { text } from '../../src/document/inline.ts';
import type { SourceNote } from '../../src/document/finding.ts';
import { markdown } from '../../src/document/writers/markdown.ts';
import { plainText } from '../../src/document/writers/plain-text.ts';
import { aLink, aParagraph, inBoth, named } from '../fixtures/document.ts';
import { textDocument } from './text-document.ts';

const note = (number: number, exact: string): SourceNote => ({
  number,
  exact,
  lang: 'nl',
  place: [{ lang: 'nl', value: [aLink('https://d.example/x/', '[Artikel]')] }],
  usedAt: [],
});

const sample = textDocument(
  [
    {
      type: 'entry',
      anchor: 'quotes-zo',
      key: 'quotes/zo',
      number: 1,
      title: named('Jan Peeters', 'nl'),
      name: named('Jan Peeters: ‘Niet’', 'nl'),
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
              remark: { type: 'remark', label: 'Noot', children: [aParagraph(text('Fout.'))] },
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

test('words in another language name it where a reader should know, and only there', () => {
  const words = (said: string | undefined) =>
    textDocument([aParagraph({ type: 'run', lang: 'en', said, children: [text('the clerk')] })]);
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
  const blocks = textDocument([
    aParagraph(...lines),
    { type: 'list', start: undefined, loose: false, items: [[aParagraph(...lines)]] },
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
  const both = textDocument([{ type: 'title', level: 3, title: inBoth('Over', 'About') }]);
  expect(markdown(both)).toContain('### Over / About\n');
  expect(plainText(both)).toContain('\nOver / About\n');
});
