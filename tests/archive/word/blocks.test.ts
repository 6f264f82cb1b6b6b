import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/archive/source-text.ts';
import { wordText } from '../../../src/archive/word/word-text.ts';
import { aDocx, aParagraph } from '../../fixtures/docx.ts';
import { paragraph, run, said } from './runs.ts';

/** The blocks of a text: what each is, and its words. */
const blocksOf = ({ text, blocks = [] }: SourceText) => {
  const points = Array.from(text);
  return blocks.map(({ start, end, ...fields }) => [fields, points.slice(start, end).join('')]);
};

test('headings are known by their level or by what Word calls their style, lists by their numbering', () => {
  const styles = `
    <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="Eigen"><w:name w:val="Mijn kop"/><w:basedOn w:val="Kop1"/></w:style>
    <w:style w:styleId="Diep"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
    <w:style w:styleId="Kring"><w:name w:val="y"/><w:basedOn w:val="Kring"/></w:style>
    <w:style w:styleId="Lijst"><w:name w:val="z"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Weg"><w:name w:val="v"/><w:rPr><w:vanish/></w:rPr></w:style>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;
  const styled = (style: string, words: string): string => paragraph(run(said(words)), `<w:pStyle w:val="${style}"/>`);
  const listed = (list: number, depth: number, words: string): string =>
    paragraph(run(said(words)), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = [
    ...[styled('Kop1', 'een'), styled('Eigen', 'twee'), styled('Diep', 'drie'), styled('Kring', 'vier')],
    ...[
      listed(1, 0, 'vijf'),
      listed(1, 1, 'zes'),
      listed(2, 0, 'zeven'),
      styled('Lijst', 'acht'),
      listed(0, 0, 'negen'),
    ],
    paragraph(run(said('tien')), '<w:outlineLvl w:val="1"/>'),
    styled('Weg', 'niet'),
  ].join('');
  expect(blocksOf(wordText(aDocx(body, { styles, numbering })))).toEqual([
    [{ kind: 'heading', level: 1 }, 'een'],
    [{ kind: 'heading', level: 1 }, 'twee'],
    [{ kind: 'heading', level: 3 }, 'drie'],
    [{ kind: 'paragraph' }, 'vier'],
    [{ kind: 'item', level: 1, ordered: false }, 'vijf'],
    [{ kind: 'item', level: 2, ordered: true }, 'zes'],
    [{ kind: 'item', level: 1, ordered: true }, 'zeven'],
    [{ kind: 'item', level: 1, ordered: true }, 'acht'],
    [{ kind: 'paragraph' }, 'negen'],
    [{ kind: 'heading', level: 2 }, 'tien'],
  ]);
});

test('a table is read row by row, with all that a cell holds, a table in it too', () => {
  const cell = (...inner: readonly string[]): string => `<w:tc>${inner.join('')}</w:tc>`;
  const table = (...rows: readonly string[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const inner = table(cell(aParagraph('binnen')), cell(aParagraph('in')));
  const body =
    aParagraph('voor') +
    table(
      cell(aParagraph('a'), aParagraph('b')) + cell(aParagraph('c')),
      cell('<w:p/>') + cell(inner, aParagraph('d')),
    ) +
    table(cell(aParagraph('e'))) +
    aParagraph('na');
  const read = wordText(aDocx(body));
  expect(read.text).toBe('voor\n\na\nb\tc\nbinnen\nin\nd\n\ne\n\nna');
  expect(blocksOf(read)).toEqual([
    [{ kind: 'paragraph' }, 'voor'],
    [{ kind: 'cell', table: 0, row: 0 }, 'a\nb'],
    [{ kind: 'cell', table: 0, row: 0 }, 'c'],
    [{ kind: 'cell', table: 0, row: 1 }, 'binnen\nin\nd'],
    [{ kind: 'cell', table: 1, row: 0 }, 'e'],
    [{ kind: 'paragraph' }, 'na'],
  ]);
});

test('notes stand after the text in the order of their marks, which do not stick to words', () => {
  const mark = (kind: string, id: number): string => run(`<w:${kind}Reference w:id="${id}"/>`);
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${aParagraph('lijn')}</w:footnote>
    <w:footnote w:id="2">${aParagraph('tweede')}</w:footnote>
    <w:footnote w:id="1"><w:p>${run('<w:footnoteRef/>')}${run(said(' eerste'))}</w:p></w:footnote>`;
  const endnotes = `<w:endnote w:id="1">${aParagraph('aan het eind')}</w:endnote>`;
  const custom = run(`<w:footnoteReference w:customMarkFollows="1" w:id="2"/>${said('*')}`);
  const body = paragraph(
    `${run(said('De brug'))}${mark('footnote', 1)}${run(said(' is'))}${mark('endnote', 1)}${run(said(' veilig.'))}${custom}`,
  );
  expect(blocksOf(wordText(aDocx(body, { footnotes, endnotes })))).toEqual([
    [{ kind: 'paragraph' }, 'De brug is veilig.'],
    [{ kind: 'note' }, 'eerste'],
    [{ kind: 'note' }, 'aan het eind'],
    [{ kind: 'note' }, 'tweede'],
  ]);
});
