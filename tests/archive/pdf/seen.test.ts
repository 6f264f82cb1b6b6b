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
