import { expect, test } from 'vitest';
import { pieceFile, pieceOf } from '../../../src/contract/disk/packed-index.ts';

const starts = ['a', 'fragment/nl_3', 'fragment/nl_7', 'w'];

test.each([
  ['a', 0],
  ['dossier.txt', 0],
  ['fragment/nl_2ffffff.pf_fragment', 0],
  ['fragment/nl_3000000.pf_fragment', 1],
  ['fragment/nl_3', 1],
  ['fragment/nl_7.pf_fragment', 2],
  ['pagefind-entry.json', 2],
  ['wasm.nl.pagefind', 3],
  ['0', 0],
])('the piece that can hold %s is number %i', (path, piece) => {
  expect(pieceOf({ starts }, path)).toBe(piece);
});

test('a piece is a script in the folder for sites on disk', () => {
  expect(pieceFile(12)).toBe('disk/index/12.js');
});
