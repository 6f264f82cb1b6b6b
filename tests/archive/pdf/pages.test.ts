import { describe, expect, test } from 'vitest';
import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { aDrawnPdf, type Drawn, type PageDrawing } from '../../fixtures/pdf.ts';
import { blocks, lines, page, row } from './drawn-blocks.ts';

test('lines are one paragraph, with a soft hyphen where a word may have been broken', async () => {
  expect(
    await blocks(
      page(
        ...lines([
          'De raad prijst de samen-',
          'werking in het Noord-',
          'Hollandse dorp, en weegt',
          'voor- en nadelen af.',
        ]),
      ),
    ),
  ).toEqual(['paragraph: De raad prijst de samen¬werking in het Noord-Hollandse dorp, en weegt voor- en nadelen af.']);
});

test('letters without end take no time', async () => {
  const giant = { text: 'Reus', x: 72, y: 760, size: 1e20 };
  expect(await blocks(page(giant), page(...lines(['De haven blijft open.'])))).toContain(
    'paragraph: De haven blijft open.',
  );
});

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

test('a line alone in the second column stands after all of the first', async () => {
  const left = Array.from({ length: 8 }, (_, number) => `de raad sprak over zaak ${number} van de`);
  expect(await blocks(page(...lines(left, 72, 700), ...lines(['En weg.'], 320, 700)))).toEqual([
    `paragraph: ${left.join(' ')}`,
    'paragraph: En weg.',
  ]);
});

describe('running heads and feet, and page numbers,', () => {
  const head = (text: string): Drawn => ({ text, x: 72, y: 805, size: 9 });
  const foot = (text: string): Drawn => ({ text, x: 290, y: 30, size: 9 });

  test('are not the lines of a text that stand on two pages, below their edge on both', async () => {
    const body = ['De minister kende het dossier.', 'Zaak 1 is van de baan en dat', 'vond de raad een goed plan,'];
    const other = ['De minister kende het dossier.', 'Zaak 2 is van de baan en dat', 'zou men niet meer vergeten.'];
    expect(await blocks(page(...lines(body, 72, 780)), page(...lines(other, 72, 780)))).toEqual([
      `paragraph: ${body.join(' ')}`,
      `paragraph: ${other.join(' ')}`,
    ]);
    const sentence = lines(['De minister kende het hele dossier.'], 72, 780);
    expect(await blocks(page(...sentence, ...lines(body, 72, 740)), page(...sentence))).toEqual([
      'paragraph: De minister kende het hele dossier.',
      `paragraph: ${body.join(' ')}`,
      'paragraph: De minister kende het hele dossier.',
    ]);
  });

  test('have a year beside them', async () => {
    const headed = (text: string): PageDrawing =>
      page(head('Jaarverslag'), { text: '2024', x: 500, y: 805, size: 9 }, ...lines([text], 72, 760));
    expect(await blocks(headed('De haven blijft in de winter'), headed('open, en dat blijft zo.'))).toEqual([
      'paragraph: De haven blijft in de winter open, en dat blijft zo.',
    ]);
  });

  test('stand in no sentence, and the words are one passage', async () => {
    expect(
      await blocks(
        page(head('Jaarverslag 2023'), ...lines(['De raad houdt de haven in de winter'], 72, 80), foot('14')),
        page(head('Jaarverslag 2023'), ...lines(['open, en dat blijft zo.'], 72, 760), foot('15')),
      ),
    ).toEqual(['paragraph: De raad houdt de haven in de winter open, en dat blijft zo.']);
  });

  test('are known by counting along, of left and right pages, and in words', async () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        head(number % 2 === 0 ? 'Hoofdstuk een' : 'De haven'),
        ...lines([`Zin ${number * number} staat hier.`]),
        foot(`Blz. ${number + 8} van 20`),
      ),
    );
    expect(await blocks(...pages)).toEqual([1, 4, 9, 16].map((number) => `paragraph: Zin ${number} staat hier.`));
  });

  test('come after the sentence where they do not return', async () => {
    const wide = 'De raad van de stad houdt de haven ook in deze lange winter';
    expect(
      await blocks(
        page(...lines([wide], 72, 80)),
        page(head('De haven'), ...lines(['open, en dat blijft zo.'], 72, 760)),
      ),
    ).toEqual([`paragraph: ${wide} open, en dat blijft zo.`, 'paragraph: De haven']);
  });

  test('are no figures of a text, nor its words', async () => {
    expect(await blocks(page(head('In 2020 waren er 14.')), page(head('In 2023 waren er 31.')))).toEqual([
      'paragraph: In 2020 waren er 14.',
      'paragraph: In 2023 waren er 31.',
    ]);
  });
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

test('notes stand after the text, and their numbers at no word, but powers do', async () => {
  const raised = (text: string, x: number): Drawn => ({ text, x, y: 704.5, size: 7 });
  const drawn = [
    { text: 'De haven', x: 72, y: 700, size: 11 },
    raised('1', 117),
    { text: 'bleef open en is 12 km', x: 125, y: 700, size: 11 },
    raised('2', 236),
    { text: 'groot, zei de stad.', x: 243, y: 700, size: 11 },
    { text: '1', x: 72, y: 82.5, size: 5.5 },
    { text: 'Volgens de havenmeester.', x: 76, y: 80, size: 8 },
  ];
  expect(await blocks(page(...drawn))).toEqual([
    'paragraph: De haven bleef open en is 12 km2 groot, zei de stad.',
    'note: 1 Volgens de havenmeester.',
  ]);
});

test('letters outside of the page are not read, nor those too small to see', async () => {
  expect(
    await blocks(
      page(
        ...lines(['Dit ziet een lezer.']),
        { text: 'Dit niet.', x: 72, y: -40 },
        { text: 'Dit ook niet.', x: 72, y: 600, size: 0.5 },
      ),
    ),
  ).toEqual(['paragraph: Dit ziet een lezer.']);
});

test('items end where their letters do', async () => {
  const items = ['• Een punt van de lijst dat', '• Nog een punt', 'Daarna gaat de tekst verder.'];
  const drawn = [...lines(items.slice(0, 1)), { text: 'over twee regels gaat.', x: 80, y: 686, size: 11 }];
  expect(await blocks(page(...drawn, ...lines(items.slice(1), 72, 672)))).toEqual([
    'item: • Een punt van de lijst dat over twee regels gaat.',
    'item: • Nog een punt',
    'paragraph: Daarna gaat de tekst verder.',
  ]);
});

test('letters drawn one by one, or twice for bold, are words', async () => {
  const places = { D: 72, e: 80, h: 89.1, a: 95.2, v: 101.3 };
  const letters = [...Object.entries(places), ['e', 106.8] as const, ['n', 112.9] as const].map(([text, x]) => ({
    text,
    x,
    y: 700,
    size: 11,
  }));
  const bold = [0, 0.4].map((by) => ({ text: 'blijft open', x: 72 + by, y: 686, size: 11 }));
  expect(await blocks(page(...letters, ...bold))).toEqual(['paragraph: De haven blijft open']);
});

test('words whose letters are set apart are words', async () => {
  const wide = { text: 'VAN DE RAAD', x: 72, y: 740, size: 14, before: '5 Tc' };
  expect(
    await blocks(page(wide, ...lines(['De haven blijft open.']).map((line) => ({ ...line, before: '0 Tc' })))),
  ).toEqual(['heading: VAN DE RAAD', 'paragraph: De haven blijft open.']);
});

test.each([90, 180, 270])('a page that is turned by %i degrees is read as it is shown', async (angle) => {
  const words = ['De raad houdt de haven in de winter', 'open, en dat blijft zo.'];
  const at = { 90: '0 1 -1 0 500 72', 180: '-1 0 0 -1 500 700', 270: '0 -1 1 0 72 700' }[angle] ?? '';
  const drawn = words.map((text, index) => ({ text, x: 0, y: -index * 14, size: 11 }));
  expect(await blocks({ drawn, more: `/Rotate ${angle}`, before: `${at} cm` })).toEqual([
    `paragraph: ${words.join(' ')}`,
  ]);
  expect(await blocks({ drawn, before: `${at} cm` })).toEqual([`paragraph: ${words.join(' ')}`]);
});

test('each passage knows its page, as the file calls it where that is otherwise', async () => {
  const pdf = aDrawnPdf(
    ['Voorwoord.', 'Inleiding.', 'De haven.'].map((text) => page(...lines([text]))),
    '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 1 >>] >>',
  );
  expect((await pdfText(Uint8Array.from(pdf))).places).toEqual([
    { start: 0, page: 1, label: 'i' },
    { start: 12, page: 2, label: 'ii' },
    { start: 24, page: 3, label: '1' },
  ]);
});
