import { expect, test } from 'vitest';
import { numbering } from '../../../../src/document/writers/word/numbering.ts';
import { tableStyles } from '../../../../src/document/writers/word/style.ts';
import { written } from '../../../../src/document/writers/word/wml.ts';

/** What the properties of each style of tables are. */
const properties = tableStyles.map((style) => {
  const xml = String(written(style));
  const [, id = ''] = /w:styleId="([^"]+)"/.exec(xml) ?? [];
  const [, table = ''] = /<w:tblPr>(.*?)<\/w:tblPr>/s.exec(xml) ?? [];
  const lines = [...table.matchAll(/<w:(top|bottom|insideH) w:val="single"/g)].map(([, name]) => name);
  return [id, lines, table.includes('<w:tblCellMar>')];
});

test('tables have the lines and the room in cells that their kind has', () => {
  expect(properties).toEqual([
    ['TableNormal', [], true],
    ['DossierTable', ['top', 'bottom', 'insideH'], true],
    ['SideBySide', [], true],
    ['Timeline', ['insideH'], true],
  ]);
});

test('the lines of a list begin after its sign, further in on each level', () => {
  const indents = numbering([]).map((list) =>
    [...String(written(list)).matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>/g)].map(([, left, hanging]) => [
      Number(left),
      Number(hanging),
    ]),
  );
  const levels = Array.from({ length: 9 }, (_, level) => [360 * (level + 1), 360]);
  expect(indents).toEqual([levels, levels, [[567, 567]], []]);
});
