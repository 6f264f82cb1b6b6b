import { describe, expect, test } from 'vitest';
import { TextBuilder } from '../../src/archive/source-text.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { annotatedBlocks, type AnnotatedBlock, type ListView } from '../../src/views/annotated-blocks.ts';
import { annotatedSource, type ParagraphView } from '../../src/views/annotated-source.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anEvent, aSource } from '../fixtures/dossier.ts';
import { present } from '../fixtures/full-dossier.ts';

const id = entryId<'sources'>('artikel');

function aText() {
  const builder = new TextBuilder();
  builder.place({ page: 1, label: 'iv' });
  builder.block({ kind: 'heading', level: 1 }, 'De kade');
  builder.block({ kind: 'heading', level: 4 }, 'De kosten');
  builder.block({ kind: 'paragraph' }, 'Het college rekent zo:');
  builder.block({ kind: 'item', level: 1, ordered: true }, 'de muur,');
  builder.block({ kind: 'item', level: 2 }, 'de stenen,');
  builder.block({ kind: 'item', level: 1, ordered: true }, 'de bomen.');
  builder.place({ page: 2 });
  builder.block({ kind: 'item', level: 1, ordered: true }, 'de lampen.');
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'muur');
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'veel', '\t');
  builder.block({ kind: 'cell', table: 0, row: 1 }, 'bomen', '\n');
  builder.block({ kind: 'cell', table: 1, row: 0 }, 'apart');
  builder.block({ kind: 'heading', level: 2 }, 'Het slot');
  builder.block({ kind: 'note' }, 'Een voetnoot.');
  return builder.text();
}

async function viewOf(words: readonly string[] = []) {
  const text = aText();
  const dossier = await assembled(
    aDossier({
      sources: [aSource({ rights: 'open', URL: 'https://stad.example/nota.pdf' })],
      events: [anEvent({ evidence: words.map((exact) => ({ source: 'artikel', exact })) })],
    }),
  );
  const place = ({ exact }: { exact: string }) => {
    const start = text.text.indexOf(exact);
    return { source: 'artikel', start, end: start + exact.length, words: '0'.repeat(64) };
  };
  const supports = dossier.supports(id).map((support) => ({ ...support, place: place(support) }));
  const open = { ...dossier, openTexts: new Map([[id, text]]), supports: () => supports };
  return present(annotatedSource(open, 'en', present(open.sources.get(id))));
}

const said = ({ runs }: ParagraphView): string => runs.map(({ text }) => text).join('');

const listed = ({ ordered, start, items }: ListView): unknown => [
  ordered ? `from ${start}` : 'unordered',
  ...items.map(({ paragraph, lists }) => [said(paragraph), ...lists.map(listed)]),
];

function outline(block: AnnotatedBlock): unknown {
  if (block.kind === 'lists') return block.lists.map(listed);
  if (block.kind === 'table') return block.rows.map((row) => row.map(said));
  return [block.heading ?? block.paragraph.block?.kind, said(block.paragraph)];
}

describe('the text of a source', () => {
  test('keeps its headings, without a gap in their levels, and its paragraphs, lists, tables and notes', async () => {
    const blocks = annotatedBlocks((await viewOf()).paragraphs);
    expect(blocks.map(outline)).toEqual([
      [3, 'De kade'],
      [4, 'De kosten'],
      ['paragraph', 'Het college rekent zo:'],
      [['from 1', ['de muur,', ['unordered', ['de stenen,']]], ['de bomen.']]],
      [['from 3', ['de lampen.']]],
      [['muur', 'veel'], ['bomen']],
      [['apart']],
      [4, 'Het slot'],
      ['note', 'Een voetnoot.'],
    ]);
  });

  test('says where its pages begin, and leads to them in the original', async () => {
    const places = annotatedBlocks((await viewOf()).paragraphs).flatMap(({ place }) => place ?? []);
    expect(places).toEqual([
      { text: 'page iv', href: 'https://stad.example/nota.pdf#page=1' },
      { text: 'page 2', href: 'https://stad.example/nota.pdf#page=2' },
    ]);
  });

  test('tells of each piece of a passage which passage that is, where others or the ends of blocks cut it', async () => {
    const { paragraphs } = await viewOf(['college rekent zo', 'rekent zo:\n\nde muur', 'voetnoot', 'De kosten']);
    const pieces = paragraphs.flatMap(({ runs }) => runs.filter(({ depth }) => depth > 0));
    expect(pieces.map(({ text, pieceOf }) => [text, pieceOf.length])).toEqual([
      ['De kosten', 0],
      ['college ', 1],
      ['rekent zo', 2],
      [':', 1],
      ['de muur', 1],
      ['voetnoot', 0],
    ]);
    expect(new Set(pieces.flatMap(({ pieceOf }) => pieceOf)).size).toBe(2);
  });
});
