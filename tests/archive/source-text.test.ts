import { expect, test } from 'vitest';
import { locatorOf, placeAt, TextBuilder } from '../../src/archive/source-text.ts';

const built = () => {
  const builder = new TextBuilder();
  builder.place({ page: 1, label: 'iv' });
  builder.block({ kind: 'heading', level: 1 }, 'De brug 🌉');
  builder.block({ kind: 'paragraph' }, ['Zij is ', { page: 2 }, 'veilig.']);
  builder.place({ page: 3 });
  builder.block({ kind: 'paragraph' }, ['', { page: 4 }]);
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'links');
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'rechts', '\t');
  return builder.text();
};

test('blocks stand apart, and are placed in code points', () => {
  const { text, blocks = [] } = built();
  expect(text).toBe('De brug 🌉\n\nZij is veilig.\n\nlinks\trechts');
  const points = Array.from(text);
  expect(blocks.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
    'De brug 🌉',
    'Zij is veilig.',
    'links',
    'rechts',
  ]);
});

test('a place begins with its words, also within a block', () => {
  const { places } = built();
  expect(places).toEqual([
    { start: 0, page: 1, label: 'iv' },
    { start: 18, page: 2 },
    { start: 27, page: 3 },
  ]);
  expect([0, 17, 18, 26, 27].map((point) => placeAt(places, point).page)).toEqual([1, 1, 2, 2, 3]);
  expect(placeAt(places, 3)).toEqual({ page: 1, label: 'iv' });
  expect(placeAt(undefined, 3)).toEqual({});
  expect(placeAt([], 3)).toEqual({});
});

test('what nobody sees is in another reading only, and makes no block', () => {
  const builder = new TextBuilder();
  builder.block({ kind: 'paragraph' }, '\u200b\ufeff');
  builder.block({ kind: 'paragraph' }, ['Bel \u202a09 ', { page: 2 }, '123\u202c nu, \u202enegro']);
  const { text, blocks, variants, places } = builder.text();
  expect({ text, blocks, variants, places }).toEqual({
    text: 'Bel 09 123 nu, \u202enegro',
    blocks: [{ kind: 'paragraph', start: 0, end: 21 }],
    variants: [
      { start: 4, end: 4, instead: ['\u202a'] },
      { start: 10, end: 10, instead: ['\u202c'] },
    ],
    places: [{ start: 7, page: 2 }],
  });
});

test('a passage is said to stand in a part of the page only where all of it does', () => {
  const builder = new TextBuilder();
  builder.place({ time: 12.5 });
  builder.block({ kind: 'heading', level: 1, part: 'headline' }, 'De brug');
  builder.block({ kind: 'paragraph' }, 'Zij is veilig.');
  const text = builder.text();
  expect(locatorOf(text, { start: 0, end: 7 })).toEqual({ time: 12.5, part: 'headline' });
  expect(locatorOf(text, { start: 3, end: 12 })).toEqual({ time: 12.5 });
  expect(locatorOf({ text: 'De brug\n\nZij' }, { start: 0, end: 12 })).toEqual({});
});
