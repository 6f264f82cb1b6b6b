import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/archive/format.ts';
import { pageText } from '../../../src/archive/html/page-text.ts';
import { readPage } from '../../../src/archive/html/read-page.ts';
import { selectorsFor } from '../../../src/archive/html/selectors.ts';
import { parsedPage } from '../../../src/archive/html/tree.ts';
import { shownBlocks } from './shown.ts';

test.each([
  ['a line break', 'Een<br>twee', ['Een\ntwee']],
  ['two line breaks, which part paragraphs', 'Een<br>\n<br/>twee', ['Een', 'twee']],
  ['where a word may break', 'Mander<wbr>voort&shy;brug', ['Mandervoort\u00adbrug']],
  ['spaces', '  Een <b> zin </b>\n met&nbsp;spaties ', ['Een zin met\u00a0spaties']],
  ['a block within a line', 'Een<span style="display:block">twee</span>drie', ['Een', 'twee', 'drie']],
  ['a line within a block', 'Een <div style="display:inline">zin</div>.', ['Een zin.']],
  ['boxes side by side', '<div style="display:flex"><span>Een</span><span>twee</span></div>', ['Een', 'twee']],
  ['a letter that stands out', '<p><span style="float:left">D</span>e brug', ['De brug']],
  ['capitals by style', '<p style="text-transform:uppercase">De brug', ['De brug']],
  ['the other way round', '<bdo dir=rtl>De brug</bdo>', ['De brug']],
  ['white space that counts', '<pre>\n  een\n   twee\n</pre>', ['  een\n   twee']],
  ['a field', '<textarea>\nEen\ntwee</textarea>', ['Een\ntwee']],
  ['nothing', '<p>&nbsp;</p><div> </div>', []],
])('%s stand as a reader sees them', (_, html, blocks) => {
  expect(shownBlocks(html)).toEqual(blocks);
});

test.each([
  ['a space of no width', 'Mandervoort\u200bbrug'],
  ['marks of direction', 'Bel \u202a\u206809 123\u2069\u202c nu'],
  ['white space that counts beside it', '<pre>een\u2060\n twee</pre>'],
])('%s is in another reading only, as nobody sees it', (_, html) => {
  const { text, variants = [] } = pageText(parsedPage(`<p>${html}`));
  const words = html.replace(/<[^>]*>/g, '');
  const points = Array.from(text);
  const other = variants.toReversed().reduce((read, { start, end, instead }) => {
    return read.toSpliced(start, end - start, ...instead);
  }, points);
  expect({ text, other: other.join('') }).toEqual({ text: words.replace(/[^\w\s]/gu, ''), other: words });
});

test('a block without anything to see is none, whatever characters it has', () => {
  expect(shownBlocks('<p>\u200b<p>Een<p> \ufeff <p>twee\u200e')).toEqual(['Een', 'twee']);
});

test('what turns letters around stays', () => {
  expect(shownBlocks('<p>\u202egurb eD\u202c')).toEqual(['\u202egurb eD']);
});

test.each([
  ['', 'Hij zei “wij ‘nooit’ doen” en ging.'],
  ['nl-BE', 'Hij zei “wij ‘nooit’ doen” en ging.'],
  ['fr', 'Hij zei «wij «nooit» doen» en ging.'],
  ['de', 'Hij zei „wij ‚nooit‘ doen“ en ging.'],
])('a quotation has its marks: %s', (lang, words) => {
  expect(shownBlocks(`<p lang="${lang}">Hij zei <q>wij <q>nooit</q> doen</q> en ging.`)).toEqual([words]);
});

test.each([
  ['quotes:"\\201E" "\\201D" "<" ">"', 'Hij zei „wij <nooit> doen” en ging.'],
  ["quotes:'«' '»'", 'Hij zei «wij «nooit» doen» en ging.'],
  ['quotes:none', 'Hij zei wij nooit doen en ging.'],
  ['quotes:auto', 'Hij zei “wij ‘nooit’ doen” en ging.'],
])('a quotation has the marks that its style names: %s', (style, words) => {
  const page = `<style>body p{${style}}</style><p lang="nl">Hij zei <q>wij <q>nooit</q> doen</q> en ging.`;
  expect(shownBlocks(page)).toEqual([words]);
});

test.each([
  ['nothing', '', 'Hij zei “nooit” en ging.'],
  ['a reset', 'q:before, q:after { content: ""; content: none }', 'Hij zei nooit en ging.'],
  ['no marks', 'q::before, q::after { content: no-open-quote }', 'Hij zei nooit en ging.'],
  ['marks', 'q::before { content: "\\00AB" } q::after { content: "»" }', 'Hij zei «nooit» en ging.'],
  ['marks that are not shown', 'q::before { content: "«"; display: none }', 'Hij zei nooit” en ging.'],
  ['words', 'q::before { content: "Zo: " }', 'Hij zei nooit” en ging.'],
  ['what nobody can tell', 'q::before { content: var(--open) }', 'Hij zei “nooit” en ging.'],
])('a quotation has the marks that are drawn around it: %s', (_, css, words) => {
  expect(shownBlocks(`<style>${css}</style><p lang="nl">Hij zei <q>nooit</q> en ging.`)).toEqual([words]);
});

test.each([
  ['marks', '.x::before { content: "„" } .x::after { content: "”" }', ['Hij zei „nooit” en ging.']],
  [
    'open and close',
    'p > .x::before { content: open-quote } .x::after { content: close-quote }',
    ['Hij zei “nooit” en ging.'],
  ],
  [
    'a mark that is large and apart',
    '.x::before { content: "“"; position: absolute } .x::after { content: "”" }',
    undefined,
  ],
  ['one mark', '.x::before { content: "“" }', undefined],
  ['words', '.x::before { content: "niet " } .x::after { content: "!" }', undefined],
  ['marks around another', '.y::before { content: "“" } .y::after { content: "”" }', undefined],
])('what a style sheet draws around words is text where it is the marks of a quotation: %s', (_, css, words) => {
  const page = `<style>${css}</style><p lang="nl">Hij zei <span class=x>nooit</span> en ging.`;
  expect(shownBlocks(page)).toEqual(words ?? ['Hij zei nooit en ging.']);
});

test('marks that are drawn around paragraphs are none of theirs', () => {
  const css = '.x::before { content: "“" } .x::after { content: "”" }';
  expect(shownBlocks(`<style>${css}</style><div class=x><p>Een.<p>Twee.</div><div class=x>Drie.</div>`)).toEqual([
    'Een.',
    'Twee.',
    '“Drie.”',
  ]);
});

test.each([
  ['text-transform: uppercase', 'Het ẞ-plan van één', ['HET ẞ-PLAN VAN ÉÉN']],
  ['text-transform: lowercase', 'Het Plan', ['het plan']],
  ['text-transform: capitalize', "het plan van d'Urt", ["Het Plan Van D'Urt"]],
  ['text-transform: none', 'Het Plan', []],
])('words may be quoted in the letters that are drawn and in those that are written: %s', (style, words, drawn) => {
  const { text, variants = [] } = pageText(parsedPage(`<div style="${style}"><p>${words}</p></div>`));
  expect(text).toBe(words);
  expect(variants.flatMap(({ instead }) => instead)).toEqual(drawn);
});

test('the marks of a quotation may be others, single ones throughout, or none', () => {
  const { variants } = pageText(parsedPage('<p hidden><q>weg</q><p>🌉 <q>ja</q></p>'));
  const instead = ["'", "'", ''];
  expect(variants).toEqual([
    { start: 2, end: 3, instead, inPage: '' },
    { start: 5, end: 6, instead, inPage: '' },
  ]);
});

test.each([
  ['<sup><a href=#n1>1</a></sup>'],
  ['<a href="#n1"><sup>[2]</sup></a>'],
  ['<a href="https://example.org/page#n1">[12]</a>'],
  ['<sup id=ref class=reference><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>'],
  ['<sup><a href=#a>1</a>, <a href=#b>2</a></sup>'],
  ['<a role=doc-noteref href=n.html>*</a>'],
  ['<a class=footnote-ref href=n.html>3</a>'],
  ['<sup><a href=#n>noot 4</a></sup>'],
  ['<sup>*</sup>'],
  ['<sup> †† </sup>'],
  ['<sup><a href=#a>1</a></sup><sup class=virgule>,</sup><sup><a href=#b>2</a></sup>'],
])('the mark of a note does not stick to a word: %s', (mark) => {
  expect(shownBlocks(`<p>Het plan${mark} gaat in.`)).toEqual(['Het plan gaat in.']);
});

test('a raised figure behind a sentence is the mark of a note', () => {
  expect(shownBlocks('<p>Het gaat in.<sup>1</sup> Morgen.')).toEqual(['Het gaat in. Morgen.']);
});

test.each([
  ['<p>20 m<sup>2</sup> op de 1<sup>e</sup> rij, CO<sub>2</sub>', '20 m2 op de 1e rij, CO2'],
  ['<p>Zie <a href=#h2>hoofdstuk 2</a> of <a href=#p3>3</a>', 'Zie hoofdstuk 2 of 3'],
  ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>です', '漢字です'],
  ['<p>De <img alt="foto van de" src=x>brug', 'De brug'],
  ['<p><math><mi>x</mi><annotation>niet</annotation></math>', 'x'],
])('%s', (html, words) => {
  expect(shownBlocks(html)).toEqual([words]);
});

test('headings, lists, tables and notes are what they are', async () => {
  const { text, blocks } = await readPage(`<h2>Kop</h2><ol><li><p>Een<p>meer<ul><li>twee</ul></ol>
    <table><caption>Tabel</caption><tr><th>A<th>B<tr><td><p>1<p>2<td>3</table>
    <table role=presentation><tr><td>Los</table><pre>x</pre><p id=fn1>Noot`);
  expect(text).toBe('Kop\n\nEen\n\nmeer\n\ntwee\n\nTabel\n\nA\tB\n1\n2\t3\n\nLos\n\nx\n\nNoot');
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, start: 0, end: 3 },
    { kind: 'item', level: 1, ordered: true, start: 5, end: 8 },
    { kind: 'paragraph', start: 10, end: 14 },
    { kind: 'item', level: 2, ordered: false, start: 16, end: 20 },
    { kind: 'paragraph', start: 22, end: 27 },
    { kind: 'cell', table: 0, row: 0, start: 29, end: 30 },
    { kind: 'cell', table: 0, row: 0, start: 31, end: 32 },
    { kind: 'cell', table: 0, row: 1, start: 33, end: 36 },
    { kind: 'cell', table: 0, row: 1, start: 37, end: 38 },
    { kind: 'paragraph', start: 40, end: 43 },
    { kind: 'preformatted', start: 45, end: 46 },
    { kind: 'note', start: 48, end: 52 },
  ]);
});

test('elements may stand in each other as deep as old pages have them', async () => {
  expect((await readPage(`${'<div>'.repeat(20_000)}Een <b>zin</b>.`)).text).toBe('Een zin.');
  const { text } = await readPage(`<style>.a .b { color: red }</style>${'<font>Een '.repeat(20_000)}<p>zin.`);
  expect(text).toBe(`${'Een '.repeat(20_000).trim()}\n\nzin.`);
});

test('what is opened anew in each paragraph, without end, is refused', () => {
  const open = Array.from({ length: 200 }, (_, at) => `<b id=${at}>`).join('');
  expect(() => parsedPage(`<p>${open}${'<p>x'.repeat(200)}`, 10_000)).toThrow(new UnreadableFile('size'));
});

test('a sheet that asks for more than can be looked at is refused, and not passed over', () => {
  const html = `<style>.a .b .c { display: none }</style>${'<div class="b c">'.repeat(100)}Niet.`;
  const read = (most: number) => pageText(parsedPage(html), undefined, selectorsFor({ isQuirky: false }, most)).text;
  expect(() => read(1000)).toThrow(new UnreadableFile('time'));
  expect(read(1_000_000)).toBe('Niet.');
});
