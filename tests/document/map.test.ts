import { expect, test } from 'vitest';
import { type Inline, text } from '../../src/document/inline.ts';
import { mapBlocks } from '../../src/document/map.ts';
import type { Block } from '../../src/document/nodes.ts';
import type { Locale } from '../../src/schema/locales.ts';
import { aParagraph, aReference, anEntry } from '../fixtures/document.ts';

/** Says in which column a reference stood, and adds 10 to each number. */
const changed = (blocks: readonly Block[]): Block[] =>
  mapBlocks(
    blocks,
    {
      reference: ({ to }: Inline & { type: 'reference' }, locale: Locale) => [text(`${to} in ${locale}`)],
      refs: (refs) => refs.map(({ number, id }) => ({ number: number + 10, id })),
    },
    'nl',
  );

const to = aReference('a', 'A');
const refs = [{ number: 1, id: undefined }];
const more = [{ number: 11, id: undefined }];
const [before, after] = [aParagraph(to), aParagraph('a in nl')];
const both = (nl: Block, en: Block) => [
  { lang: 'nl' as const, value: [nl] },
  { lang: 'en' as const, value: [en] },
];

test.each<[string, Block, Block]>([
  ['a paragraph', before, after],
  ['its notes', aParagraph('a', { type: 'notes', refs }), aParagraph('a', { type: 'notes', refs: more })],
  [
    'words within words',
    aParagraph({ type: 'emphasis', children: [to] }),
    aParagraph({ type: 'emphasis', children: [text('a in nl')] }),
  ],
  [
    'a heading',
    { type: 'heading', level: 3, children: [to] },
    { type: 'heading', level: 3, children: [text('a in nl')] },
  ],
  [
    'what is in another language',
    { type: 'foreign', lang: 'fr', children: [before] },
    { type: 'foreign', lang: 'fr', children: [after] },
  ],
  ['an entry', anEntry('actors-a', 'A', before), { ...anEntry('actors-a', 'A', after), origin: undefined }],
  [
    'columns, each in its language',
    { type: 'columns', cells: both(before, before) },
    { type: 'columns', cells: both(after, aParagraph('a in en')) },
  ],
  [
    'a list',
    { type: 'list', start: undefined, loose: false, items: [[before]] },
    { type: 'list', start: undefined, loose: false, items: [[after]] },
  ],
  [
    'a table',
    { type: 'table', align: [undefined], rows: [[[to]]] },
    { type: 'table', align: [undefined], rows: [[[text('a in nl')]]] },
  ],
  [
    'footnotes',
    { type: 'footnotes', title: 'T', back: 'B', notes: [{ letter: 'a', anchor: 'f', from: 'r', children: [before] }] },
    { type: 'footnotes', title: 'T', back: 'B', notes: [{ letter: 'a', anchor: 'f', from: 'r', children: [after] }] },
  ],
  [
    'a quotation',
    { type: 'quotation', segments: ['s'], lang: 'nl', unproven: undefined, refs },
    { type: 'quotation', segments: ['s'], lang: 'nl', unproven: undefined, refs: more },
  ],
  [
    'a translation',
    { type: 'translation', labels: [], segments: ['s'], lang: 'nl', refs },
    { type: 'translation', labels: [], segments: ['s'], lang: 'nl', refs: more },
  ],
  ['a remark', { type: 'remark', label: 'R', children: [before] }, { type: 'remark', label: 'R', children: [after] }],
  [
    'a fact and the remark on it',
    {
      type: 'fact',
      label: 'F',
      values: [{ children: [to], remark: { type: 'remark', label: 'R', children: [before] } }],
    },
    {
      type: 'fact',
      label: 'F',
      values: [{ children: [text('a in nl')], remark: { type: 'remark', label: 'R', children: [after] } }],
    },
  ],
  [
    'a key figure',
    { type: 'key-figure', qualifier: '', number: '1', unit: [to], children: [before] },
    { type: 'key-figure', qualifier: '', number: '1', unit: [text('a in nl')], children: [after] },
  ],
  [
    'a grid',
    {
      type: 'grid',
      role: 'verified',
      caption: [],
      head: [],
      named: 0,
      rows: [[{ lines: [{ lang: 'nl', children: [to] }], refs }]],
    },
    {
      type: 'grid',
      role: 'verified',
      caption: [],
      head: [],
      named: 0,
      rows: [[{ lines: [{ lang: 'nl', children: [text('a in nl')] }], refs: more }]],
    },
  ],
  [
    'the places of source notes, each in its language',
    {
      type: 'source-notes',
      usedAt: '',
      notes: [{ number: 1, exact: '', lang: 'nl', place: [{ lang: 'en', value: [to] }], usedAt: [] }],
    },
    {
      type: 'source-notes',
      usedAt: '',
      notes: [{ number: 1, exact: '', lang: 'nl', place: [{ lang: 'en', value: [text('a in en')] }], usedAt: [] }],
    },
  ],
  ['what has neither', { type: 'divider' }, { type: 'divider' }],
])('references and numbers change in %s', (_, from, into) => {
  expect(changed([from])).toEqual([into]);
});
