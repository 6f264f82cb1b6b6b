import { describe, expect, test } from 'vitest';
import { blocks, lines, page, row } from './drawn-blocks.ts';

describe('tables with several lines in a row', () => {
  const text = 'De raad besprak de begroting van de stad, en nam een besluit over de brug.';
  const before = lines([text], 72, 760);

  test('have cells, whose lines are one text, where rows stand apart', async () => {
    const drawn = [
      ...before,
      ...row(730, [72, 'Naam'], [180, 'Standpunt'], [360, 'Besluit']),
      ...row(708, [72, 'An Maes, schepen'], [180, 'De brug moet eerst her-'], [360, 'Het begint in maart.']),
      ...row(694, [72, 'van de haven'], [180, 'steld worden.']),
      ...row(672, [72, 'Bert Claes'], [180, 'Geen.'], [360, 'De kosten worden']),
      ...row(658, [360, 'verdeeld.']),
      ...lines(['Zo eindigde het.'], 72, 630),
    ];
    expect(await blocks(page(...drawn))).toEqual([
      `paragraph: ${text}`,
      ...['cell: Naam', 'cell: Standpunt', 'cell: Besluit'],
      'cell: An Maes, schepen van de haven',
      'cell: De brug moet eerst her¬steld worden.',
      'cell: Het begint in maart.',
      ...['cell: Bert Claes', 'cell: Geen.', 'cell: De kosten worden verdeeld.'],
      'paragraph: Zo eindigde het.',
    ]);
  });

  test('have rows where the first column begins one, where no room is between them', async () => {
    const drawn = [
      ...row(708, [72, 'An Maes'], [180, 'De brug moet eerst'], [360, 'Het begint.']),
      ...row(694, [180, 'hersteld'], [240, 'worden.']),
      ...row(680, [72, 'Bert Claes'], [180, 'Geen.'], [360, 'De kosten worden']),
      ...row(666, [360, 'verdeeld.']),
    ];
    expect(await blocks(page(...drawn))).toEqual([
      ...['cell: An Maes', 'cell: De brug moet eerst hersteld worden.', 'cell: Het begint.'],
      ...['cell: Bert Claes', 'cell: Geen.', 'cell: De kosten worden verdeeld.'],
    ]);
  });

  test('have cells whose lines stand in the middle of their row', async () => {
    const drawn = [
      ...row(708, [180, 'De brug moet eerst']),
      ...row(701, [72, 'An Maes'], [360, 'Het begint.']),
      ...row(694, [180, 'hersteld worden.']),
      ...row(672, [180, 'Hij wil dat de stad']),
      ...row(665, [72, 'Bert Claes'], [360, 'Later.']),
      ...row(658, [180, 'de kosten deelt.']),
    ];
    expect(await blocks(page(...drawn))).toEqual([
      ...['cell: An Maes', 'cell: De brug moet eerst hersteld worden.', 'cell: Het begint.'],
      ...['cell: Bert Claes', 'cell: Hij wil dat de stad de kosten deelt.', 'cell: Later.'],
    ]);
  });
});

test('lines of a justified text that have one wide space each are no rows', async () => {
  // Each is as wide as the others, from edge to edge.
  const justified = (y: number, first: string, at: number, last: string): ReturnType<typeof row> =>
    row(y, [72, first], [at, last]);
  const drawn = [
    ...justified(700, 'Dat zei hij.', 174, 'De raad sprak over de brug van de'),
    ...justified(686, 'stad, en over de haven van de stad.', 272.4, 'De burger was'),
    ...justified(672, 'er ook.', 174, 'De raad sprak over de brug van de'),
  ];
  expect((await blocks(page(...drawn))).filter((block) => block.startsWith('cell'))).toEqual([]);
});
