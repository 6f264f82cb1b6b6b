import { expect, test } from 'vitest';
import { blocks, lines, page } from './drawn-blocks.ts';

const rest = ['begroting van het volgende jaar, en nam een', 'besluit over de brug die al jaren dicht is en'];
const below = ['volgens de schepen ook in de winter dicht zal', 'blijven, omdat het geld ontbreekt.'];
const all = [...rest, ...below].join(' ');

test.each([
  ['stands on the third line', 'D', 50, 672, 'e raad van de havenstad besprak gisteren de', 'De raad'],
  [
    'stands on the second, with a quotation mark,',
    '“D',
    30,
    686,
    'e raad van de havenstad besprak gisteren de',
    '“De raad',
  ],
  ['could be a word', 'I', 50, 672, 'k was in de raad van de havenstad toen die de', 'Ik was in de raad'],
])('a letter as high as several lines that %s begins the first', async (_, letter, size, y, first, begin) => {
  const drawn = [{ text: letter, x: 72, y, size }, ...lines([first, ...rest], 112), ...lines(below, 72, 658)];
  const words = `${letter}${first} ${all}`;
  expect(words.startsWith(begin)).toBe(true);
  expect(await blocks(page(...drawn))).toEqual([`paragraph: ${words}`]);
});

test('a large letter beside one line, or above a text, stays where it is', async () => {
  const drawn = [{ text: 'A', x: 72, y: 740, size: 40 }, ...lines([...rest, ...below], 72, 700)];
  expect(await blocks(page(...drawn))).toEqual(['heading: A', `paragraph: ${all}`]);
});
