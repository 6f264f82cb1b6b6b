import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { evidenceKey, textEvidence } from '../../src/document/cites.ts';
import { type Embed, proseBlocks, type Resolver } from '../../src/document/from-mdast.ts';
import { htmlText } from '../../src/document/html.ts';
import { type Inline, text } from '../../src/document/inline.ts';
import type { Block } from '../../src/document/nodes.ts';
import { blocks as markup } from '../../src/document/writers/markup/blocks.ts';
import { contextOf } from '../../src/document/writers/markup/context.ts';
import { parseMdx } from '../../src/reader/mdx-file.ts';
import { aLink, aParagraph, wordsIn } from '../fixtures/document.ts';
import { random } from '../generator/random.ts';
import { randomProse } from '../fuzz/prose.ts';
import { withoutOrigins } from '../harness/origins.ts';
import { outlineOfHtml, outlineOfTree } from '../harness/prose-outline.ts';

const resolver: Resolver = {
  file: 'f.mdx',
  link: (href, children, title) => ({ type: 'link', href, external: false, title, children }),
  embed: ({ name, given }) => text(`${name} ${[...given].flat().join(' ')}`),
  cite: (evidence) => evidence.map(({ exact }) => ({ number: Number(exact), id: undefined })),
  depth: 0,
  footnotes: { text: 'nl', title: 'Noten', back: 'Terug naar de tekst', label: 'Noot {letter}' },
};

const read = (source: string) => parseMdx('f.mdx', `---\na: 1\n---\n${source}\n`);
const blocks = (source: string, more: Partial<Resolver> = {}): Block[] =>
  withoutOrigins(proseBlocks(read(source).body, { ...resolver, ...more }));

const items = (source: string) =>
  blocks(source).map((block) =>
    block.type === 'list' ? { start: block.start, loose: block.loose, items: block.items.length } : block.type,
  );

describe('running text becomes blocks', () => {
  test('of which each says what it is', () => {
    expect(blocks('## Kop\n\nTekst.\n\n> Eén.\n>\n> - twee\n\n---\n\n```js\n\n  a {\n```')).toEqual([
      { type: 'heading', level: 2, children: [text('Kop')] },
      aParagraph('Tekst.'),
      {
        type: 'blockquote',
        children: [aParagraph('Eén.'), { type: 'list', start: undefined, loose: false, items: [[aParagraph('twee')]] }],
      },
      { type: 'divider' },
      { type: 'code', value: '\n  a {', syntax: 'js' },
    ]);
  });

  test('in which what claims rest on is a group of numbers, close to the words before it', () => {
    const cite = (exact: string) => `<Cite source="a" exact="${exact}" />`;
    const notes = (...numbers: number[]): Inline => ({
      type: 'notes',
      refs: numbers.map((number) => ({ number, id: undefined })),
    });
    expect(blocks(`Eén ${cite('1')}\n${cite('2')}${cite('3')}, *twee* ${cite('4')} en ${cite('5')}`)).toEqual([
      aParagraph(
        'Eén',
        notes(1, 2, 3),
        ', ',
        { type: 'emphasis', children: [text('twee')] },
        notes(4),
        ' en',
        notes(5),
      ),
    ]);
  });

  test('whose words are marked as the text marks them', () => {
    const marked = (type: 'emphasis' | 'strong' | 'delete', ...children: Inline[]): Inline => ({ type, children });
    expect(blocks('Een **twee *drie*** ~~vier~~ `{vijf}`\\\nzes\nzeven')).toEqual([
      aParagraph(
        'Een ',
        marked('strong', text('twee '), marked('emphasis', text('drie'))),
        ' ',
        marked('delete', text('vier')),
        ' ',
        { type: 'code', value: '{vijf}' },
        { type: 'break' },
        'zes zeven',
      ),
    ]);
  });

  test('in which the end of a line is a space, and a no-break space beside it is kept', () => {
    expect(blocks('een  twee\n  drie\r\nvier\u00a0\n\u00a0%')).toEqual([
      aParagraph('een  twee drie vier\u00a0 \u00a0%'),
    ]);
  });

  test('headings stand as many levels lower as is asked, and never below the sixth', () => {
    const levels = blocks('# a\n\n### b\n\n##### c', { depth: 2 }).map((block) => 'level' in block && block.level);
    expect(levels).toEqual([3, 5, 6]);
  });

  test.each([
    ['- a\n- b', [{ start: undefined, loose: false, items: 2 }]],
    ['- a\n\n- b', [{ start: undefined, loose: true, items: 2 }]],
    ['- a\n\n  b', [{ start: undefined, loose: true, items: 1 }]],
    ['- a\n  - b\n\n    c', [{ start: undefined, loose: false, items: 1 }]],
    ['1. a', [{ start: 1, loose: false, items: 1 }]],
    ['5) a\n9) b', [{ start: 5, loose: false, items: 2 }]],
    ['0. a', [{ start: 0, loose: false, items: 1 }]],
  ])('the list %j begins and stands as it is written', (source, expected) => {
    expect(items(source)).toEqual(expected);
  });

  test('a table has as many cells in each row as in its head, and its sides', () => {
    expect(blocks('| a | b | c |\n| :- | -: | - |\n| **d** |\n| | e \\| f | g |')).toEqual([
      {
        type: 'table',
        align: ['left', 'right', undefined],
        rows: [
          [[text('a')], [text('b')], [text('c')]],
          [[{ type: 'strong', children: [text('d')] }], [], []],
          [[], [text('e | f')], [text('g')]],
        ],
      },
    ]);
  });

  test('a link has its address from its definition, of which the first counts', () => {
    expect(blocks('[a][x] [X] [y]\n\n[x]: https://a.example/ "t"\n[x]: https://b.example/')).toEqual([
      aParagraph(
        aLink('https://a.example/', 'a', { external: false, title: 't' }),
        ' ',
        aLink('https://a.example/', 'X', { external: false, title: 't' }),
        ' [y]',
      ),
    ]);
  });

  test('an embed is what is made of it: a paragraph of its own, or words among others; nothing where none is', () => {
    expect(blocks('<Quote id="a" />\n\nZie <Quote id="b" />.')).toEqual([
      { type: 'paragraph', role: 'see', children: [text('Quote id a')] },
      aParagraph('Zie ', 'Quote id b', '.'),
    ]);
    expect(blocks('<Quote id="a" />\n\nZie <Quote id="b" />.', { embed: () => undefined })).toEqual([
      aParagraph('Zie ', '.'),
    ]);
  });
});

const context = contextOf({ words: wordsIn(['nl']), locales: ['nl'] }, 'edition');

/** An embed as an element without words, named by what `outlineOfTree` calls it. */
const asElement = ({ name, given }: Embed): Inline => {
  const attributes = [...given].flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`]));
  const lang = [`embed${name.toLowerCase()}`, ...attributes].join(' ');
  return { type: 'run', lang, said: undefined, children: [] };
};
const outlineOfBlocks = (body: Root): readonly string[] => {
  const numbers = [...textEvidence(body).keys()];
  const cite: Resolver['cite'] = (evidence) =>
    evidence.map((each) => ({ number: numbers.indexOf(evidenceKey(each)) + 1, id: undefined }));
  const made = markup(proseBlocks(body, { ...resolver, embed: asElement, cite }), context);
  return outlineOfHtml(made.map(htmlText).join(''));
};
const withElements = (outline: readonly string[]): readonly string[] =>
  outline.map((line) => line.replace(/^embed/, 'span lang=embed').replace(/^\/embed.*/, '/span'));

test('as HTML, any running text says what its Markdown means', () => {
  const sound = Array.from({ length: 1000 }, (_, seed) => read(randomProse(random(seed, 'prose')))).filter(
    ({ problems }) => problems.length === 0,
  );
  expect(sound.length).toBeGreaterThan(200);
  for (const { body } of sound) expect(outlineOfBlocks(body)).toEqual(withElements(outlineOfTree(body)));
});
