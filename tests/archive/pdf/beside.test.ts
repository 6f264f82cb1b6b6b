import { describe, expect, test } from 'vitest';
import { blocks, lines, page, row } from './drawn-blocks.ts';

const testimony = [
  'De advocaat van de verdediging vroeg of de getuige',
  'zich de avond van de brand nog voor de geest kon',
  'halen. De getuige antwoordde dat hij dat niet kon,',
  'omdat hij die avond ziek in bed lag en niets had',
  'gehoord van wat er in de straat gebeurde, en ook dat',
  'hij dat ook aan de politie had verklaard.',
];
const whole = `paragraph: ${testimony.join(' ')}`;

describe('numbers of lines are no text', () => {
  const text = lines(testimony, 100);

  test('where each line has one', async () => {
    const numbers = lines(['1', '2', '3', '4', '5', '6'], 72, 700, 9);
    expect(await blocks(page(...text, ...numbers))).toEqual([whole]);
  });

  test('where each third line has one, on either side', async () => {
    const numbers = row(672, [420, '9']).concat(row(630, [420, '12']));
    expect(await blocks(page(...text, ...numbers))).toEqual([whole]);
  });

  test('but the numbers of what is listed are', async () => {
    const places = ['de stad Antwerpen met haar haven', 'de stad Gent aan Leie en Schelde', 'de gemeente Zelzate'];
    const numbers = lines(['1', '2', '3'], 72);
    expect(await blocks(page(...lines(places, 100), ...numbers))).toEqual(
      places.flatMap((place, index) => [`cell: ${index + 1}`, `cell: ${place}`]),
    );
  });
});

test.each([
  ['before', 60, 180],
  ['behind', 480, 180],
])('notes in the margin %s a text stand in none of its sentences', async (_, at, x) => {
  const notes = [...lines(['Verhoor van', 'de getuige'], at, 686, 8), ...lines(['Slot'], at, 630, 8)];
  expect(await blocks(page(...lines(testimony, x), ...notes))).toEqual([
    whole,
    'paragraph: Verhoor van de getuige',
    'paragraph: Slot',
  ]);
});

test('a table beside a text is a table, and the text goes on below it', async () => {
  const table = [
    ...row(700, [380, 'Sluis'], [480, 'Bouwjaar']),
    ...row(682, [380, 'Noord'], [480, '1907']),
    ...row(664, [380, 'Zuid'], [480, '1934']),
    ...row(646, [380, 'Dwars'], [480, '1951']),
  ];
  const below = lines(['Daarna sloot de voorzitter de zitting, en gingen de partijen naar huis, zei hij.'], 72, 602);
  expect(await blocks(page(...lines(testimony), ...table, ...below))).toEqual([
    whole,
    'paragraph: Daarna sloot de voorzitter de zitting, en gingen de partijen naar huis, zei hij.',
    ...['Sluis', 'Bouwjaar', 'Noord', '1907', 'Zuid', '1934', 'Dwars', '1951'].map((cell) => `cell: ${cell}`),
  ]);
});

test('a table of what was done, with the cost of each, is no text with figures beside it', async () => {
  const works = ['het herstellen van de muur', 'het vervangen van de brug', 'de aanleg van een pad'];
  const costs = lines(['1.200', '850', '310'], 400);
  expect(await blocks(page(...lines(works), ...costs))).toEqual(
    ['1.200', '850', '310'].flatMap((cost, index) => [`cell: ${works[index] ?? ''}`, `cell: ${cost}`]),
  );
});

test('the number of a note that sticks to its first word is apart from it', async () => {
  const note = { text: '1Volgens de havenmeester.', x: 72, y: 80, size: 8 };
  expect(await blocks(page(...lines(testimony), note))).toEqual([whole, 'note: 1 Volgens de havenmeester.']);
});
