import { expect, test } from 'vitest';
import { wordText } from '../../../src/archive/word/word-text.ts';
import { aDocx, aParagraph } from '../../fixtures/docx.ts';
import { paragraph, run, said, textOf } from './runs.ts';

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
