import { expect, test } from 'vitest';
import { aParagraph } from '../../fixtures/docx.ts';
import { paragraph, run, said, textOf } from './runs.ts';

const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>';
const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const table = (inner: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${inner}</w:tbl>`;
const aStyle = (id: string, type: string, inner: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const styles =
  aStyle('Wit', 'character', `<w:rPr>${white}</w:rPr>`) +
  aStyle('Witter', 'character', '<w:basedOn w:val="Wit"/>') +
  aStyle('Balk', 'paragraph', `<w:pPr>${dark}</w:pPr><w:rPr>${white}</w:rPr>`) +
  aStyle('Raster', 'table', `<w:tblStylePr w:type="firstRow"><w:tcPr>${dark}</w:tcPr></w:tblStylePr>`);

test.each([
  ['white', white, false],
  ['nearly white', '<w:color w:val="FBFBFB"/>', false],
  ['grey', '<w:color w:val="C0C0C0"/>', true],
  ['of a colour by itself', '<w:color w:val="auto"/>', true],
  ['white on a dark bar', white + dark, true],
  ['black on black', '<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000" w:fill="auto"/>', false],
  ['below a black pen', '<w:color w:val="000000"/><w:highlight w:val="black"/>', false],
  ['white below a yellow pen', `${white}<w:highlight w:val="yellow"/>`, true],
  ['white with an outline', `${white}<w:outline/>`, true],
  ['of one point', '<w:sz w:val="2"/>', false],
  ['small', '<w:sz w:val="8"/>', true],
  ['pressed together', '<w:w w:val="1"/>', false],
  ['white by their style', '<w:rStyle w:val="Wit"/>', false],
  ['white by the style of their style', '<w:rStyle w:val="Witter"/>', false],
  ['black against their style', '<w:rStyle w:val="Wit"/><w:color w:val="000000"/>', true],
])('letters that are %s', (_, properties, isRead) => {
  expect(textOf(paragraph(`${run(said('a'))}${run(said('b'), properties)}`), { styles })).toBe(isRead ? 'ab' : 'a');
});

test.each([
  ['in a paragraph with a dark bar', paragraph(run(said('b'), white), dark), true],
  ['in a paragraph whose style has one', paragraph(run(said('b')), '<w:pStyle w:val="Balk"/>'), true],
  ['in a dark cell', table(`<w:tr>${cell(paragraph(run(said('b'), white)), dark)}</w:tr>`), true],
  ['in a dark table', table(`<w:tr>${cell(paragraph(run(said('b'), white)))}</w:tr>`, dark), true],
  [
    'in a table with a style that fills cells',
    table(`<w:tr>${cell(paragraph(run(said('b'), white)))}</w:tr>`, '<w:tblStyle w:val="Raster"/>'),
    true,
  ],
  ['in a white cell', table(`<w:tr>${cell(paragraph(run(said('b'), white)))}</w:tr>`), false],
  ['in a text box', paragraph(`<w:r><w:txbxContent>${paragraph(run(said('b'), white))}</w:txbxContent></w:r>`), true],
  ['after a dark cell', table(`<w:tr>${cell('', dark)}</w:tr>`) + paragraph(run(said('b'), white)), false],
])('white letters %s', (_, body, isRead) => {
  expect(textOf(aParagraph('a') + body, { styles })).toBe(isRead ? 'a\n\nb' : 'a');
});

test('rows that are hidden or deleted, and deleted cells, are not read', () => {
  const row = (words: string, properties = ''): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cell(aParagraph(words))}${cell(aParagraph('x'), words === 'd' ? '<w:cellDel w:id="1"/>' : '')}</w:tr>`;
  const body = table(
    row('a') + row('b', '<w:hidden/>') + row('c', '<w:del w:id="1"/>') + row('d') + row('e', '<w:ins/>'),
  );
  expect(textOf(body)).toBe('a\tx\nd\ne\tx');
});
