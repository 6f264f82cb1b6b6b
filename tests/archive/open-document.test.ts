import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/archive/archive.ts';
import { UnreadableFile } from '../../src/archive/format.ts';
import { openDocumentFormat } from '../../src/archive/open-document/open-document-format.ts';

const namespaces = ['office', 'text', 'table', 'style', 'drawing', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

function anOdt(body: string, styles = '', others: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  const content = `<office:document-content ${namespaces} xmlns:svg="svg"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(content),
      ...others,
    }),
  );
}

const textOf = async (body: string, styles = ''): Promise<string> =>
  (await openDocumentFormat.read(anOdt(body, styles), {})).text;

const hidden = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';

test.each([
  ['white space is one space', '<text:p>De  <text:span>brug\n</text:span>is</text:p>', 'De brug is'],
  [
    'spaces, tabs and breaks that count are there',
    '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>',
    'a  b\tc\nd',
  ],
  [
    'hidden text is not read',
    '<text:p>a<text:span text:style-name="T1">b</text:span>c</text:p><text:p text:style-name="T1">d</text:p>',
    'ac',
  ],
  [
    'a hidden part is not read',
    '<text:section text:display="none"><text:p>a</text:p></text:section><text:p>b</text:p>',
    'b',
  ],
  [
    'deleted text is not read',
    '<text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:p>a</text:p>',
    'a',
  ],
  ['remarks are not read', '<text:p>a<office:annotation><text:p>weg</text:p></office:annotation>b</text:p>', 'ab'],
  [
    'what stands for a picture is not read, and a text box after its paragraph',
    '<text:p>a<drawing:frame><svg:desc>weg</svg:desc><drawing:text-box><text:p>kader</text:p></drawing:text-box></drawing:frame>b</text:p>',
    'ab\n\nkader',
  ],
  [
    'of ruby, the text itself is read',
    '<text:p><text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>hashi</text:ruby-text></text:ruby></text:p>',
    '橋',
  ],
])('%s', async (_, body, text) => {
  expect(await textOf(body, hidden)).toBe(text);
});

test('headings, lists, tables and notes are blocks', async () => {
  const read = await readDocument('tests/fixtures/documents/pandoc.odt');
  if (read.state !== 'text') throw new Error(read.state);
  const points = Array.from(read.text);
  expect(read.blocks?.map(({ start, end, ...fields }) => [fields, points.slice(start, end).join('')])).toEqual([
    [{ kind: 'heading', level: 1 }, 'Nota'],
    [{ kind: 'paragraph' }, 'An'],
    [{ kind: 'heading', level: 1 }, 'Kop'],
    [{ kind: 'paragraph' }, 'De brug is veilig en open.'],
    [{ kind: 'item', level: 1, ordered: false }, 'een'],
    // Its style says nothing of a second level.
    [{ kind: 'item', level: 2, ordered: false }, 'diep'],
    [{ kind: 'item', level: 1, ordered: false }, 'twee'],
    [{ kind: 'item', level: 1, ordered: true }, 'drie'],
    [{ kind: 'cell', table: 0, row: 0 }, 'a'],
    [{ kind: 'cell', table: 0, row: 0 }, 'b'],
    [{ kind: 'cell', table: 0, row: 1 }, '1'],
    [{ kind: 'cell', table: 0, row: 1 }, '2'],
    [{ kind: 'note' }, 'Een noot.'],
  ]);
  expect(read.about).toEqual({
    title: 'Nota',
    author: ['An'],
    issued: '2026-11-27',
    language: 'nl',
    from: { title: 'dc:title', author: 'meta:initial-creator', issued: 'meta:creation-date', language: 'dc:language' },
  });
});

test('a list within another has the style of that, unless it names its own', async () => {
  const styles = `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2"/></text:list-style>
    <text:list-style style:name="L2"><text:list-level-style-bullet text:level="2"/></text:list-style>`;
  const list = (words: string, inner: string, style = ''): string =>
    `<text:list ${style}><text:list-item><text:p>${words}</text:p>${inner}</text:list-item></text:list>`;
  const own = list('c', '', 'text:style-name="L2"');
  const { blocks = [] } = await openDocumentFormat.read(
    anOdt(list('a', list('b', '') + own, 'text:style-name="L1"'), styles),
    {},
  );
  expect(blocks.map(({ kind, level, ordered }) => [kind, level, ordered])).toEqual([
    ['item', 1, false],
    ['item', 2, true],
    ['item', 2, false],
  ]);
});

test('a document is known by its content, and one that is locked or damaged is refused', async () => {
  expect(openDocumentFormat.isOne({ bytes: anOdt(''), ending: 'txt' })).toBe(true);
  expect(openDocumentFormat.isOne({ bytes: Buffer.from('a'), ending: 'txt' })).toBe(false);
  const locked = anOdt('', '', { 'META-INF/manifest.xml': strToU8('<m><encryption-data/></m>') });
  const read = async (bytes: Uint8Array): Promise<unknown> => openDocumentFormat.read(bytes, {});
  await expect(read(locked)).rejects.toThrow(new UnreadableFile('password'));
  await expect(read(Buffer.from('a'))).rejects.toThrow(new UnreadableFile('damaged'));
});

/** Styles by name: what they say of letters, of what else, and what they are based on. */
const openStyle = (name: string, letters: string, rest = '', parent = ''): string =>
  `<style:style style:name="${name}" style:parent-style-name="${parent}">${rest}<style:text-properties ${letters}/></style:style>`;
const cellOf = (style: string): string => `<style:table-cell-properties fo:background-color="${style}"/>`;
const ink =
  openStyle('Wit', 'fo:color="#ffffff"') +
  openStyle('Witter', '', '', 'Wit') +
  openStyle('Balk', 'fo:color="#ffffff"', '<style:paragraph-properties fo:background-color="#1f3864"/>') +
  openStyle('Pen', 'fo:color="#ffffff" fo:background-color="#ffff00"') +
  openStyle('Auto', 'fo:color="#ffffff" style:use-window-font-color="true"') +
  openStyle('Klein', 'fo:font-size="1pt"') +
  openStyle('Smal', 'style:text-scale="1%"') +
  openStyle('Zwart', 'fo:color="#000000"') +
  openStyle('Cel', '', cellOf('#1f3864'));
const span = (style: string): string => `<text:span text:style-name="${style}">b</text:span>`;
const inTable = (style: string, inner: string): string =>
  `<table:table><table:table-row><table:table-cell table:style-name="${style}"><text:p>${inner}</text:p></table:table-cell></table:table-row></table:table>`;

test.each([
  ['white', `<text:p>a${span('Wit')}</text:p>`, 'a'],
  ['white by the style of their style', `<text:p>a${span('Witter')}</text:p>`, 'a'],
  ['white on a bar', `<text:p text:style-name="Balk">ab</text:p>`, 'ab'],
  ['white below a pen', `<text:p>a${span('Pen')}</text:p>`, 'ab'],
  ['of a colour by itself', `<text:p>a${span('Auto')}</text:p>`, 'ab'],
  ['of one point', `<text:p>a${span('Klein')}c</text:p>`, 'ac'],
  ['pressed together', `<text:p>a${span('Smal')}c</text:p>`, 'ac'],
  ['black in a white paragraph', `<text:p text:style-name="Wit">a${span('Zwart')}c</text:p>`, 'b'],
  ['white in a dark cell', inTable('Cel', `a${span('Wit')}`), 'ab'],
  ['white in a cell', inTable('', `a${span('Wit')}`), 'a'],
  [
    'white in a box',
    `<text:p>a<drawing:frame><drawing:text-box><text:p>${span('Wit')}</text:p></drawing:text-box></drawing:frame></text:p>`,
    'a\n\nb',
  ],
])('letters that are %s', async (_, body, text) => {
  expect(await textOf(body, ink)).toBe(text);
});

test('a dark page shows white letters, and hidden rows are not read', async () => {
  const page = '<style:page-layout><style:page-layout-properties fo:background-color="#000000"/></style:page-layout>';
  expect(await textOf(`<text:p>a${span('Wit')}</text:p>`, ink + page)).toBe('ab');
  const row = (words: string, rest = ''): string =>
    `<table:table-row ${rest}><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row>`;
  expect(await textOf(`<table:table>${row('a')}${row('b', 'table:visibility="collapse"')}</table:table>`)).toBe('a');
});
