import { describe, expect, test } from 'vitest';
import type { Drawn } from '../../fixtures/pdf.ts';
import { blocks, lines, page, row } from './drawn-blocks.ts';

test('a line alone in the second column stands after all of the first', async () => {
  const left = Array.from({ length: 8 }, (_, number) => `de raad sprak over zaak ${number} van de`);
  expect(await blocks(page(...lines(left, 72, 700), ...lines(['En weg.'], 320, 700)))).toEqual([
    `paragraph: ${left.join(' ')}`,
    'paragraph: En weg.',
  ]);
});

test('columns that a heading begins are as far apart as those without one', async () => {
  const text = Array.from({ length: 5 }, (_, number) => `de raad sprak over zaak ${number} van de`);
  const heading: Drawn = { text: 'Zitting', x: 72, y: 700, size: 16 };
  const drawn = [
    heading,
    ...lines(text, 72, 680),
    ...lines(text, 245, 700),
    ...lines(['en sloot de zitting.'], 245, 630),
  ];
  expect(await blocks(page(...drawn))).toEqual([
    'heading: Zitting',
    `paragraph: ${[...text, ...text, 'en sloot de zitting.'].join(' ')}`,
  ]);
});

test('a number that a column breaks at its hyphen is one', async () => {
  const left = Array.from({ length: 4 }, () => 'de raad sprak over de jaren 2019-');
  const right = ['2020 en over wat er toen', 'met de brug gebeurd is, en', 'wat er nog gebeuren moet.'];
  const [whole = ''] = await blocks(page(...lines(left, 72), ...lines(right, 300)));
  expect(whole).toContain('de jaren 2019-2020 en over wat er toen');
});

describe('of columns', () => {
  const left = [
    'De haven bleef de hele winter',
    'open voor alle schepen, zei',
    'een woordvoerder van de stad,',
    'en dat was volgens haar voor',
    'het eerst in dertien jaar dat',
  ];
  const right = [
    'er geen ijs lag. De schippers',
    'waren tevreden, en de vissers',
    'die hier elke dag uitvaren in',
    'weer en wind waren het ook en',
    'zeiden dat tegen de krant.',
  ];

  test('the second is read after the first, and a headline over both before', async () => {
    expect(
      await blocks(
        page(
          { text: 'De haven in de winter bleef open', x: 72, y: 740, size: 20 },
          ...lines(left),
          ...lines(right, 300),
        ),
      ),
    ).toEqual(['heading: De haven in de winter bleef open', `paragraph: ${[...left, ...right].join(' ')}`]);
  });

  test('a last one of one line is no part of the line beside it', async () => {
    expect(await blocks(page(...lines([...left, ...right]), ...lines(['Dat was het.'], 300)))).toEqual([
      `paragraph: ${[...left, ...right].join(' ')}`,
      'paragraph: Dat was het.',
    ]);
  });

  test('words set large within a column come after the sentence', async () => {
    const [first, second] = [left.slice(0, 3), left.slice(3)];
    expect(
      await blocks(
        page(...lines(first), { text: '“Geen ijs te zien”', x: 72, y: 640, size: 18 }, ...lines(second, 72, 610)),
      ),
    ).toEqual([`paragraph: ${left.join(' ')}`, 'heading: “Geen ijs te zien”']);
  });

  describe('whose words are pushed apart to fill them', () => {
    test('have lines, and no rows of cells', async () => {
      const drawn = [
        ...lines(['De minister liet de pers en']),
        ...row(686, [72, 'burgemeester'], [169.8, 'haven']),
        ...row(672, [72, 'gemeenteraad'], [177.8, 'brug']),
        ...row(658, [72, 'woordvoerster'], [178.4, 'later']),
        ...lines(['weten dat zij dicht is.'], 72, 644),
      ];
      expect(await blocks(page(...drawn))).toEqual([
        'paragraph: De minister liet de pers en burgemeester haven gemeenteraad brug woordvoerster later weten dat zij dicht is.',
      ]);
    });

    test('have no columns within', async () => {
      const drawn = [
        ...lines(['De minister zei van de brug en haar werken in']),
        ...row(686, [72, 'onderhandelingen'], [196.7, 'infrastructuurwerken']),
        ...row(672, [72, 'vergunningsaanvraag'], [226.7, 'woordvoerster']),
        ...row(658, [72, 'samenwerkingsverband'], [228.5, 'burgemeester']),
        ...lines(['zijn er nog niet.'], 72, 644),
      ];
      expect(await blocks(page(...drawn))).toEqual([
        'paragraph: De minister zei van de brug en haar werken in onderhandelingen infrastructuurwerken ' +
          'vergunningsaanvraag woordvoerster samenwerkingsverband burgemeester zijn er nog niet.',
      ]);
    });
  });

  test('rows of a table are read across', async () => {
    const row = (label: string, figure: string, y: number): Drawn[] => [
      { text: label, x: 72, y, size: 11 },
      { text: figure, x: 300, y, size: 11 },
    ];
    const rows = [...row('Schepen', '1.200', 700), ...row('Vissers', '85', 686), ...row('Bezoekers', '31.000', 672)];
    expect(await blocks(page(...rows))).toEqual(
      ['Schepen', '1.200', 'Vissers', '85', 'Bezoekers', '31.000'].map((cell) => `cell: ${cell}`),
    );
  });
});
