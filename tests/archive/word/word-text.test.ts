import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/archive/source-text.ts';
import { wordText } from '../../../src/archive/word/word-text.ts';
import { aDocx, aParagraph } from '../../fixtures/docx.ts';

const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const said = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

/** The blocks of a text: what each is, and its words. */
const blocksOf = ({ text, blocks = [] }: SourceText) => {
  const points = Array.from(text);
  return blocks.map(({ start, end, ...fields }) => [fields, points.slice(start, end).join('')]);
};

const textOf = (body: string, parts = {}): string => wordText(aDocx(body, parts)).text;

test.each([
  ['runs are one text', aParagraph('De br', 'ug is ', 'veilig.'), 'De brug is veilig.'],
  ['space at the ends of words counts where the file says so', '<w:p><w:r><w:t> De </w:t></w:r></w:p>', 'De'],
  [
    'a tab and a break are white space',
    paragraph(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>')),
    'a\tb\nc',
  ],
  ['the stops of tabs are none', paragraph(run(said('a')), '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'), 'a'],
  [
    'a hyphen at which no line ends is a hyphen',
    paragraph(run('<w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t>')),
    'e-mail',
  ],
  ['a soft hyphen is one', paragraph(run('<w:t>samen</w:t><w:softHyphen/><w:t>werking</w:t>')), 'samen\u00adwerking'],
  ['hidden text is not read', paragraph(run(said('a')) + run(said('b'), '<w:vanish/>') + run(said('c'))), 'ac'],
  ['text that is not hidden after all is', paragraph(run(said('a'), '<w:vanish w:val="0"/>')), 'a'],
  ['deleted text is not read', paragraph(`${run(said('a'))}<w:del>${run('<w:delText>b</w:delText>')}</w:del>`), 'a'],
  ['inserted text is', paragraph(`${run(said('a'))}<w:ins>${run(said('b'))}</w:ins>`), 'ab'],
  [
    'moved text stands where it went',
    paragraph(`<w:moveFrom>${run(said('a'))}</w:moveFrom>${run(said('b'))}<w:moveTo>${run(said('a'))}</w:moveTo>`),
    'ba',
  ],
  [
    'paragraphs whose end was deleted are one',
    paragraph(run(said('samen')), '<w:rPr><w:del w:id="1"/></w:rPr>') + aParagraph('werking') + aParagraph('nu'),
    'samenwerking\n\nnu',
  ],
  [
    'the space between them stays',
    paragraph(run(said('De brug ')), '<w:rPr><w:del w:id="1"/></w:rPr>') + aParagraph('is veilig '),
    'De brug is veilig',
  ],
  [
    'a deleted end before the end of the text loses nothing',
    paragraph(run(said('samen')), '<w:rPr><w:del w:id="1"/></w:rPr>'),
    'samen',
  ],
  [
    'a field shows its result',
    paragraph(
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>DATE</w:instrText>')}${run(said('niet'))}` +
        `${run('<w:fldChar w:fldCharType="separate"/>')}${run(said('3 mei'))}${run('<w:fldChar w:fldCharType="end"/>')}${run(said(' en'))}`,
    ),
    '3 mei en',
  ],
  [
    'an instruction without an end takes nothing with it',
    paragraph(run('<w:fldChar w:fldCharType="begin"/>') + run(said('niet'))) + aParagraph('wel'),
    'wel',
  ],
  ['a simple field shows its result', `<w:p><w:fldSimple w:instr="PAGE">${run(said('7'))}</w:fldSimple></w:p>`, '7'],
  [
    'of ruby, the text itself is read',
    paragraph(run(`<w:ruby><w:rt>${run(said('hashi'))}</w:rt><w:rubyBase>${run(said('橋'))}</w:rubyBase></w:ruby>`)),
    '橋',
  ],
  [
    'a content control shows its content',
    `<w:sdt><w:sdtPr/><w:sdtContent>${aParagraph('a')}</w:sdtContent></w:sdt>`,
    'a',
  ],
  [
    'a formula is text',
    '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>',
    'x=2',
  ],
  [
    'a symbol is what it looks like',
    paragraph(
      run(
        '<w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="2022"/><w:sym w:font="Marlett" w:char="F031"/>',
      ),
    ),
    'β✓•\ufffd',
  ],
  [
    'a text box is read once, after its paragraph',
    paragraph(
      run(
        `${said('voor ')}<mc:AlternateContent><mc:Choice><w:txbxContent>${aParagraph('kader')}</w:txbxContent></mc:Choice>` +
          `<mc:Fallback><w:pict><w:txbxContent>${aParagraph('kader')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>${said('na')}`,
      ),
    ),
    'voor na\n\nkader',
  ],
  [
    'where no program knows what is asked for, the other way is shown',
    '<w:p><mc:AlternateContent><mc:Choice Requires="wps eigen9"><w:r><w:t>dit niet</w:t></w:r></mc:Choice>' +
      '<mc:Fallback><w:r><w:t>dit wel</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
    'dit wel',
  ],
  [
    'what another prefix stands for is the same',
    '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>a</x:t></x:r></x:p>',
    'a',
  ],
  [
    'empty paragraphs, and where sections end, are no text',
    `${aParagraph('a')}<w:p/><w:p><w:pPr><w:sectPr><w:headerReference/></w:sectPr></w:pPr></w:p>${aParagraph('b')}`,
    'a\n\nb',
  ],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

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

test('the properties of the file are proposals for the bibliography', () => {
  const core =
    '<dc:title>De brug</dc:title><dc:creator>An Verlinden; Jan Peeters</dc:creator><dcterms:created>2025-03-04T10:00:00Z</dcterms:created>';
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-BE"/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(wordText(aDocx(aParagraph('a'), { styles }, core)).about).toEqual({
    title: 'De brug',
    author: ['An Verlinden', 'Jan Peeters'],
    issued: '2025-03-04',
    language: 'nl-BE',
    from: { title: 'dc:title', author: 'dc:creator', issued: 'dcterms:created', language: 'w:lang' },
  });
  expect(wordText(aDocx(aParagraph('a'))).about).toEqual({});
});

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
