import { expect, test } from 'vitest';
import { alignedSentences } from '../../../src/dossier/wording/aligned-sentences.ts';

test('as many sentences stand beside each other in their order', () => {
  expect(alignedSentences('Een brug. Zij is dicht.', 'A bridge. It is closed.')).toEqual([
    ['Een brug.', 'A bridge.'],
    ['Zij is dicht.', 'It is closed.'],
  ]);
});

test('a sentence stands beside the two into which the other language parts it', () => {
  const long = 'De brug is dicht sinds er scheuren in zijn gevonden, en niemand weet hoe lang.';
  expect(
    alignedSentences(
      `${long} Er vaart een boot.`,
      'The bridge is closed since cracks were found in it. Nobody knows how long. There is a ferry.',
    ),
  ).toEqual([
    [long, 'The bridge is closed since cracks were found in it. Nobody knows how long.'],
    ['Er vaart een boot.', 'There is a ferry.'],
  ]);
});

test.each([
  ['Een brug. Een boot. Een trein.', 'All three.'],
  ['Een brug', 'A bridge'],
])('%s · %s: texts that cannot be parted alike stay whole', (own, theirs) => {
  expect(alignedSentences(own, theirs)).toEqual([[own, theirs]]);
});

test('an initial and a short form end no sentence', () => {
  expect(
    alignedSentences('Dr. Hassink en J. Smit kwamen. Zij gingen.', 'Dr Hassink and J. Smit came. They left.'),
  ).toEqual([
    ['Dr. Hassink en J. Smit kwamen.', 'Dr Hassink and J. Smit came.'],
    ['Zij gingen.', 'They left.'],
  ]);
});
