import { expect, test } from 'vitest';
import type { NoteRef } from '../../src/document/inline.ts';
import { mapBlocks } from '../../src/document/map.ts';
import type { Block } from '../../src/document/nodes.ts';
import { walk } from '../../src/document/walk.ts';
import { printEdition } from '../../src/views/print-edition/edition.ts';
import { generatedModel } from '../fixtures/generated-model.ts';
import { allNodes, type Node } from '../harness/nodes.ts';

/** What stands in words and in parts is no block. */
const isBlock = (node: Node): node is Block =>
  ![
    'part',
    'text',
    'emphasis',
    'strong',
    'delete',
    'break',
    'run',
    'link',
    'reference',
    'detail',
    'notes',
    'footnote',
  ].includes(node.type);

test('all blocks of an edition and all numbers of notes in it are shown once, in the order of reading', async () => {
  const { parts } = printEdition(await generatedModel({ entries: 20, seed: 3 }), ['nl', 'en']);
  const all = parts.flatMap(({ children }) => children);
  const blocks: Block[] = [];
  const shown: (readonly NoteRef[])[] = [];
  walk(all, { block: (node) => blocks.push(node), refs: (refs) => shown.push(refs) });

  // Code may stand on lines of its own and in a line; only the first has a syntax.
  const expected = allNodes(all).filter((node) => isBlock(node) && (node.type !== 'code' || 'syntax' in node));
  expect(blocks.length).toBe(expected.length);
  const seen = new Set<Node>(blocks);
  expect(expected.filter((node) => !seen.has(node))).toEqual([]);

  const mapped: (readonly NoteRef[])[] = [];
  const refs = (each: readonly NoteRef[]): readonly NoteRef[] => {
    mapped.push(each);
    return each;
  };
  mapBlocks(all, { refs, reference: (node) => [node] }, 'nl');
  expect(shown).toEqual(mapped);
  expect(shown.flat().length).toBeGreaterThan(50);
});
