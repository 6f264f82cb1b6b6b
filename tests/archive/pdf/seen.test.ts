import { expect, test } from 'vitest';
import { pdfText } from '../../../src/archive/pdf/pdf-text.ts';
import { aDrawnPdf, type PageDrawing } from '../../fixtures/pdf.ts';

const text = async (page: PageDrawing, catalog?: string): Promise<string> =>
  (await pdfText(Uint8Array.from(aDrawnPdf([page], catalog)))).text;

const seen = { text: 'De haven blijft open.', x: 72, y: 700 };

test.each([
  ['white on white', '1 1 1 rg'],
  ['nearly white', '0.99 g'],
  ['without outline or filling', '3 Tr'],
  ['outside of what is clipped', '0 0 100 100 re W n'],
])('letters %s are not read', async (_, before) => {
  expect(await text({ drawn: [seen, { text: 'Dit ziet niemand.', x: 72, y: 650, before }] })).toBe(
    'De haven blijft open.',
  );
});

test('white letters on a dark box are read, and those of its colour are not', async () => {
  const before = '0.2 0.2 0.6 rg 60 640 400 40 re f';
  const white = { text: 'Wit op blauw.', x: 72, y: 650, before: '1 g' };
  const blue = { text: 'Blauw op blauw.', x: 200, y: 650, before: '0.2 0.2 0.6 rg' };
  expect(await text({ before, drawn: [white, blue, { ...seen, before: '0 g' }] })).toBe(
    'De haven blijft open.\n\nWit op blauw.',
  );
});

test('letters below a black box are not read', async () => {
  const box = { text: '', x: 0, y: 0, before: '0 g ET 60 640 400 40 re f BT' };
  expect(await text({ drawn: [seen, { text: 'Zwart gemaakt.', x: 72, y: 650 }, box] })).toBe('De haven blijft open.');
});

test('of a text on one line, the letters that are seen are read', async () => {
  const drawn = [
    { text: 'De haven', x: 72, y: 700 },
    { text: 'niet', x: 124, y: 700, before: '1 g' },
  ];
  expect(await text({ drawn: [...drawn, { text: 'open', x: 147, y: 700, before: '0 g' }] })).toBe('De haven open');
});

test('letters without filling are read where all are, as OCR lays them under a scan', async () => {
  expect(await text({ drawn: [{ ...seen, before: '3 Tr' }] })).toBe('De haven blijft open.');
});

const box = (operators: string, words = ''): { text: string; x: number; y: number; before: string } => ({
  text: words,
  x: 72,
  y: 650,
  before: `ET ${operators} BT 0 g`,
});
/** Around the words at 72, 650: with a round corner, and as a frame whose inside is empty. */
const round = '60 640 m 460 640 l 460 670 l 70 670 l 60 670 60 670 60 660 c h';
const frame = '50 630 400 50 re 60 640 380 30 re f*';
const picture = (space: string): string =>
  `q 400 0 0 40 60 640 cm BI /W 1 /H 1 /CS /${space} /BPC 8 ID ${'a'.repeat(space === 'RGB' ? 3 : 1)} EI Q`;

test.each([
  ['below a shape that is no rectangle', box(`0.5 g ${round} f`), false],
  ['within a frame', box(`0.5 g ${frame}`), true],
  ['within a shape that is only drawn around', box(`0 G ${round} S`), true],
  ['below a picture', box(picture('RGB')), false],
  ['beside a picture', box(`q 1 0 0 1 0 -100 cm ${picture('RGB')} Q`), true],
])('letters %s are read where they are seen', async (_, above, isRead) => {
  const words = { text: 'Dit ziet iemand.', x: 72, y: 650 };
  const read = await text({ drawn: [seen, { ...seen, y: 600 }, words, above] });
  expect(read.includes('Dit ziet iemand.')).toBe(isRead);
});

test('letters below a picture are read where all are, as OCR lays them under a scan', async () => {
  const scan = { ...seen, text: '', before: 'ET q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID aaa EI Q BT' };
  expect(await text({ drawn: [seen, scan] })).toBe('De haven blijft open.');
});

test.each([
  ['0', 'De haven blijft open.'],
  ['0.01', 'De haven blijft open.'],
  ['0.5', 'De haven blijft open.\n\nDit ziet iemand.'],
])('letters that cover %s of what is below them', async (alpha, read) => {
  const more = `/Resources << /Font << /F1 3 0 R >> /ExtGState << /G << /ca ${alpha} >> >> >>`;
  const drawn = [seen, { text: 'Dit ziet iemand.', x: 72, y: 650, before: '/G gs' }];
  expect(await text({ drawn, more })).toBe(read);
});
