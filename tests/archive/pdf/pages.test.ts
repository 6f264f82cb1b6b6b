import { expect, test } from 'vitest';
import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { aDrawnPdf, type Drawn, type PageDrawing } from '../../fixtures/pdf.ts';
import { blocks, lines, page } from './drawn-blocks.ts';

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

test('notes as large as the text stand after it where they are apart, and named in it', async () => {
  const raised = (text: string, x: number, y: number): Drawn => ({ text, x, y, size: 7 });
  const text = ['De raad van de stad besliste gisteren na', 'een lange avond over de brug,'];
  const noted = (y: number): PageDrawing =>
    page(
      ...lines(text, 72, 300),
      raised('1', 217, 290.5),
      { text: 'zei', x: 226, y: 286, size: 11 },
      raised('1', 72, y + 4.5),
      { text: 'Volgens de krant.', x: 79.7, y, size: 11 },
    );
  const next = page(...lines(['de schepen, en dat was het.'], 72, 760));
  expect(await blocks(noted(250), next)).toEqual([
    `paragraph: ${text.join(' ')} zei de schepen, en dat was het.`,
    'note: 1 Volgens de krant.',
  ]);
  expect((await blocks(noted(272), next)).filter((block) => block.startsWith('note'))).toEqual([]);
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
