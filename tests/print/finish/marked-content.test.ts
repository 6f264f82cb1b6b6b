import { expect, test } from 'vitest';
import { withSoftHyphensOnce } from '../../../src/print/finish/line-end-hyphens.ts';
import { withArtifacts } from '../../../src/print/finish/marked-content.ts';

const drawing = (...lines: readonly string[]): string => lines.join('\n');

const marked = (before: string, keeps = false): string =>
  withArtifacts(before, { keeps: () => keeps, isTagged: (object) => object === 'X1' });

const text = ['BT', '/F4 10 Tf', '<0001> Tj', 'ET'];
const rule = ['0 57 628 1 re', 'f'];

test('head and foot of a page become artifacts', () => {
  expect(marked(drawing('q', ...text, 'Q'))).toBe(
    drawing('q', '/Artifact <</Type /Pagination>> BDC', ...text, 'EMC', 'Q'),
  );
});

test('letters that say what they stand for stay within such a text', () => {
  const ligature = ['BT', '/F4 10 Tf', '/Span<</ActualText <FEFF00660069> >> BDC', '<0001> Tj', 'EMC', 'ET'];
  expect(marked(drawing(...ligature))).toBe(drawing('/Artifact <</Type /Pagination>> BDC', ...ligature, 'EMC'));
});

test('backgrounds, rules and pictures outside the text become artifacts', () => {
  expect(marked(drawing('1 1 1 rg', ...rule, '/X2 Do', '/P0 sh'))).toBe(
    drawing(
      '1 1 1 rg',
      ...['/Artifact <</Type /Layout>> BDC', ...rule, 'EMC'],
      ...['/Artifact <</Type /Layout>> BDC', '/X2 Do', 'EMC'],
      ...['/Artifact <</Type /Layout>> BDC', '/P0 sh', 'EMC'],
    ),
  );
});

test.each([
  ['a clip draws nothing', ['0 0 10 10 re', 'W* n']],
  ['an object with marks of its own has them', ['/X1 Do']],
  ['text that is tagged stays so', ['/P <</MCID 0 >>BDC', ...text, 'EMC']],
  ['a picture that is tagged stays so', ['/Figure <</MCID 0 >>BDC', '/X2 Do', 'EMC']],
])('%s, and stays as it is', (_why, lines) => {
  expect(marked(drawing(...lines))).toBe(drawing(...lines));
});

test('tagged lines and surfaces become artifacts, unless they are kept', () => {
  const border = ['/H1 <</MCID 0 >>BDC', ...rule, 'EMC'];
  expect(marked(drawing(...border))).toBe(drawing('/Artifact <</Type /Layout>> BDC', ...rule, 'EMC'));
  expect(marked(drawing(...border), true)).toBe(drawing(...border));
});

test('tagged text ends where its mark ends, and not at one within it', () => {
  const nested = [
    '/P <</MCID 0 >>BDC',
    'BT',
    '/Span<</ActualText <FEFF00AD> >> BDC',
    '<0003> Tj',
    'EMC',
    'ET',
    ...rule,
  ];
  expect(marked(drawing(...nested, 'EMC'))).toBe(drawing(...nested, 'EMC'));
});

test('a divided word has one soft hyphen, which is the hyphen that one sees', () => {
  const place = ['/F4 16 Tf', '1 0 0 -1 290.75 23 Tm'];
  expect(
    withSoftHyphensOnce(
      drawing(
        'BT',
        '<0056> Tj',
        '/Span<</ActualText <FEFF00AD> >> BDC',
        '2 0 Td <0003> Tj',
        'EMC',
        'ET',
        'BT',
        ...place,
        '<0AF3> Tj',
        'ET',
      ),
    ),
  ).toBe(
    drawing('BT', '<0056> Tj', 'ET', 'BT', ...place, '/Span <</ActualText <FEFF00AD>>> BDC', '<0AF3> Tj', 'EMC', 'ET'),
  );
});
