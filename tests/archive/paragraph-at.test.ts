import { expect, test } from 'vitest';
import { locatorOf, type SourceText, TextBuilder } from '../../src/archive/source-text.ts';

function anArticle(): SourceText {
  const builder = new TextBuilder();
  builder.block({ kind: 'paragraph', part: 'navigation' }, 'Start Sport Weer');
  builder.block({ kind: 'heading', level: 1 }, 'De brug 🌉');
  builder.block({ kind: 'paragraph' }, 'Zij is\u00a0veilig.\nDat zegt de stad.\nNiemand anders.');
  builder.block({ kind: 'item', level: 1 }, 'Een stut.');
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'links');
  builder.block({ kind: 'cell', table: 0, row: 0 }, 'rechts', '\t');
  builder.block({ kind: 'cell', table: 0, row: 1 }, 'onder', '\n');
  return builder.text();
}

const locator = (words: string) => {
  const source = anArticle();
  const before = source.text.slice(0, source.text.indexOf(words));
  expect(source.text).toContain(words);
  const start = Array.from(before).length;
  return locatorOf(source, { start, end: start + Array.from(words).length });
};

test.each([
  ['De brug 🌉', {}],
  ['Start Sport', { part: 'navigation' }],
  ['is\u00a0veilig.', { paragraph: 1 }],
  ['is\u00a0veilig.\nDat zegt', { paragraph: 1 }],
  ['veilig.\nDat zegt de stad.\nNiemand anders.', { paragraph: 1 }],
  ['anders.\n\nEen stut.', { paragraph: 1 }],
  ['Een stut.', { paragraph: 2 }],
  ['links', { paragraph: 3 }],
  ['links\trechts', { paragraph: 3 }],
  ['rechts\nonder', { paragraph: 3 }],
  ['onder', { paragraph: 4 }],
])('a passage is placed by its paragraph: %j', (words, expected) => {
  expect(locator(words)).toEqual(expected);
});
