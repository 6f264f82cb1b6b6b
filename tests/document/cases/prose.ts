import { type Inline, text } from '../../../src/document/inline.ts';
import type { Block, List } from '../../../src/document/nodes.ts';
import { aParagraph, inBoth, named } from '../../fixtures/document.ts';
import { gap, head, item, look, marked, note, noteRef, p, pp, r, rr, tbl, tc, to, tr } from './word.ts';
import { type Case, line, markup } from './case.ts';

const aList = (parts: Partial<List>, ...items: readonly (readonly Block[])[]): List => ({
  type: 'list',
  start: undefined,
  loose: false,
  items,
  ...parts,
});

const cells = (...values: readonly string[]): Inline[][] => values.map((value) => (value === '' ? [] : [text(value)]));
const sides = ['left', 'center', 'right', undefined] as const;

const noteOf = (number: number): Inline => ({ type: 'notes', refs: [{ number, id: undefined }] });
const noteRole = ' epub:type="noteref" role="doc-noteref"';
const noteMarkup = (number: number, role = ''): string =>
  `<sup class="note-refs"><a href="#note-${number}" aria-label="Source note ${number}"${role}>${number}</a></sup>`;

const footnoteMarkup = (role = ''): string =>
  `<sup class="footnote-ref"><a id="from" href="#to" aria-label="Note a"${role}>a</a></sup>`;

/** What lets a table be moved on a screen that is too narrow for it. A book has none. */
const inScroll = (name: string, table: string): string =>
  `<div class="${name}" role="group" aria-label="Table" tabindex="0">${table}</div>`;
const scrolled = (name: string, table: string) => ({ html: inScroll(name, table), xhtml: table });

/** Running text. */
export const proseCases: readonly Case[] = [
  {
    name: 'paragraphs, and what they may be besides',
    tree: [
      aParagraph('a'),
      { ...aParagraph('b'), lang: 'nl' },
      { ...aParagraph('c'), role: 'label' },
      { ...aParagraph('d'), role: 'notice' },
      { ...aParagraph('e'), role: 'see' },
    ],
    html: '<p>a</p><p lang="nl">b</p><p class="label">c</p><p class="foreign-notice">d</p><p class="see">e</p>',
    xhtml: line(
      '<p>a</p><p lang="nl" xml:lang="nl">b</p><p class="label">c</p><p class="foreign-notice">d</p>',
      '<p class="see">e</p>',
    ),
    docx: line(p('', r('a')), p('', r('b', 'lang=nl-BE')), p('Label', r('c')), p('Notice', r('d')), p('See', r('e'))),
  },
  {
    name: 'headings of running text',
    tree: [
      { type: 'heading', level: 3, children: [text('a '), { type: 'emphasis', children: [text('b')] }] },
      { type: 'heading', level: 6, children: [text('c')] },
    ],
    ...markup('<h3>a <em>b</em></h3><h6>c</h6>'),
    docx: line(p('Heading3', r('a '), r('b', 'i')), p('Heading6', r('c'))),
  },
  {
    name: 'headings in the languages of the document, and in the only one',
    tree: [
      { type: 'title', level: 3, title: inBoth('Over', 'About') },
      { type: 'title', level: 4, title: named('Method') },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<h3 class="row"><span class="cell" lang="nl">Over</span><span class="between"> / </span>',
      '<span class="cell" lang="en">About</span></h3><h4 class="row">Method</h4>',
    ),
    xhtml: line(
      '<h3 class="row"><span class="cell" lang="nl" xml:lang="nl">Over</span><span class="between"> / </span>',
      '<span class="cell" lang="en" xml:lang="en">About</span></h3><h4 class="row">Method</h4>',
    ),
    docx: line(p('Heading3', r('Over'), r(' / '), r('About', 'lang=en-GB')), p('Heading4', r('Method'))),
  },
  {
    name: 'a tight list in another: items are lines',
    tree: [aList({}, [aParagraph('a'), aList({ start: 1 }, [aParagraph('b')], [aParagraph('c')])], [aParagraph('d')])],
    ...markup('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>'),
    docx: line(
      pp(['pStyle=ListBullet', item(0, 1)], r('a')),
      pp(['pStyle=ListNumber', item(1, 2)], r('b')),
      pp(['pStyle=ListNumber', item(1, 2)], r('c')),
      pp(['pStyle=ListBullet', item(0, 1)], r('d')),
    ),
  },
  {
    name: 'a loose list around a tight one: its paragraphs stand apart',
    tree: [aList({ loose: true }, [aParagraph('a'), aParagraph('b'), aList({}, [aParagraph('c')])], [aParagraph('d')])],
    ...markup('<ul><li><p>a</p><p>b</p><ul><li>c</li></ul></li><li><p>d</p></li></ul>'),
    docx: line(
      pp(['pStyle=ListBullet', item(0, 1), 'contextualSpacing=0'], r('a')),
      pp(['pStyle=ListContinue', '<w:ind w:left="360"/>'], r('b')),
      pp(['pStyle=ListBullet', item(1, 1)], r('c')),
      pp(['pStyle=ListBullet', item(0, 1), 'contextualSpacing=0'], r('d')),
    ),
  },
  {
    name: 'lists that count from another number than 1',
    tree: [aList({ start: 5 }, [aParagraph('a')], [aParagraph('b')]), aList({ start: 0 }, [aParagraph('c')])],
    ...markup('<ol start="5"><li>a</li><li>b</li></ol><ol start="0"><li>c</li></ol>'),
    docx: line(
      pp(['pStyle=ListNumber', item(0, 2)], r('a')),
      pp(['pStyle=ListNumber', item(0, 2)], r('b')),
      pp(['pStyle=ListNumber', item(0, 3)], r('c')),
    ),
  },
  {
    name: 'a list of links, and an item that holds nothing',
    tree: [aList({ role: 'links' }, [aParagraph('a')], [])],
    ...markup('<ul class="links"><li>a</li><li></li></ul>'),
    docx: line(pp(['pStyle=ListBullet', item(0, 1)], r('a')), pp(['pStyle=ListBullet', item(0, 1)])),
  },
  {
    name: 'what stands for an embed, on a line of its own in a tight list too',
    tree: [aList({}, [aParagraph('a'), { ...aParagraph('b'), role: 'see' }, { ...aParagraph('c'), role: 'see' }])],
    ...markup('<ul><li>a<p class="see">b</p><p class="see">c</p></li></ul>'),
    docx: line(
      pp(['pStyle=ListBullet', item(0, 1)], r('a')),
      pp(['pStyle=See', '<w:ind w:left="360"/>'], r('b')),
      pp(['pStyle=See', '<w:ind w:left="360"/>'], r('c')),
    ),
  },
  {
    name: 'a table of twelve columns, with sides and an empty cell',
    tree: [
      {
        type: 'table',
        align: Array.from({ length: 12 }, (_, column) => sides[column % 4]),
        rows: [
          cells(...'a b c d e f g h i j k l'.split(' ')),
          cells('1', '', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'),
        ],
      },
    ],
    ...scrolled(
      'scroll wide',
      line(
        '<table><thead><tr><th class="align-left">a</th><th class="align-center">b</th>',
        '<th class="align-right">c</th><th>d</th><th class="align-left">e</th><th class="align-center">f</th>',
        '<th class="align-right">g</th><th>h</th><th class="align-left">i</th><th class="align-center">j</th>',
        '<th class="align-right">k</th><th>l</th></tr></thead><tbody><tr><td class="align-left">1</td>',
        '<td class="align-center"></td><td class="align-right">3</td><td>4</td><td class="align-left">5</td>',
        '<td class="align-center">6</td><td class="align-right">7</td><td>8</td><td class="align-left">9</td>',
        '<td class="align-center">10</td><td class="align-right">11</td><td>12</td></tr></tbody></table>',
      ),
    ),
    docx: line(
      tbl(
        'DossierTable',
        [784, ...Array.from({ length: 11 }, () => 784)],
        [look('0')],
        tr(
          head,
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('a', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'], r('b', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('c', 'b'))),
          tc(784, p('TableText', r('d', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('e', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'], r('f', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('g', 'b'))),
          tc(784, p('TableText', r('h', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('i', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'], r('j', 'b'))),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('k', 'b'))),
          tc(784, p('TableText', r('l', 'b'))),
        ),
        tr(
          ['cantSplit'],
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('1'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'])),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('3'))),
          tc(784, p('TableText', r('4'))),
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('5'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'], r('6'))),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('7'))),
          tc(784, p('TableText', r('8'))),
          tc(784, pp(['pStyle=TableText', 'jc=left'], r('9'))),
          tc(784, pp(['pStyle=TableText', 'jc=center'], r('10'))),
          tc(784, pp(['pStyle=TableText', 'jc=right'], r('11'))),
          tc(784, p('TableText', r('12'))),
        ),
      ),
      gap,
    ),
  },
  {
    name: 'a table that has a head only',
    tree: [{ type: 'table', align: [], rows: [[[text('a')], [{ type: 'strong', children: [text('b')] }]]] }],
    ...scrolled('scroll', '<table><thead><tr><th>a</th><th><strong>b</strong></th></tr></thead></table>'),
    docx: line(
      tbl(
        'DossierTable',
        [4706, 4706],
        [look('0')],
        tr(head, tc(4706, p('TableText', r('a', 'b'))), tc(4706, p('TableText', r('b', 'b')))),
      ),
      gap,
    ),
  },
  {
    name: 'lines as they were typed, an empty one first',
    tree: [
      { type: 'code', value: '\n  a\n\tb', syntax: undefined },
      { type: 'code', value: 'c', syntax: 'js' },
    ],
    ...markup('<pre><code>\n  a\n\tb\n</code></pre><pre><code class="language-js">c\n</code></pre>'),
    docx: line(
      p('CodeBlock', rr('<w:br/><w:t xml:space="preserve">  a</w:t><w:br/><w:tab/><w:t>b</w:t>')),
      p('CodeBlock', r('c')),
    ),
  },
  {
    name: 'a quotation with a list in it, and what divides two parts of a text',
    tree: [{ type: 'blockquote', children: [aParagraph('a'), aList({}, [aParagraph('b')])] }, { type: 'divider' }],
    html: '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><hr>',
    xhtml: '<blockquote><p>a</p><ul><li>b</li></ul></blockquote><hr/>',
    docx: line(
      pp(['pStyle=BlockQuote', '<w:ind w:left="360"/>'], r('a')),
      pp(['pStyle=ListBullet', item(0, 1), '<w:ind w:left="720" w:hanging="360"/>'], r('b')),
      p('Divider'),
    ),
  },
  {
    name: 'blocks in another language',
    tree: [{ type: 'foreign', lang: 'nl', children: [aParagraph('a'), aList({}, [aParagraph('b')])] }],
    html: '<div lang="nl"><p>a</p><ul><li>b</li></ul></div>',
    xhtml: '<div lang="nl" xml:lang="nl"><p>a</p><ul><li>b</li></ul></div>',
    docx: line(p('', r('a', 'lang=nl-BE')), pp(['pStyle=ListBullet', item(0, 1)], r('b', 'lang=nl-BE'))),
  },
  {
    name: 'footnotes, of which one is referred to twice',
    tree: [
      aParagraph(
        'a',
        { type: 'footnote', letter: 'a', to: 'footnote-nl-a', id: 'footnote-ref-nl-a', label: 'Note a' },
        { type: 'footnote', letter: 'a', to: 'footnote-nl-a', id: undefined, label: 'Note a' },
      ),
      {
        type: 'footnotes',
        title: 'Notes',
        back: 'Back to the text',
        notes: [
          {
            letter: 'a',
            anchor: 'footnote-nl-a',
            from: 'footnote-ref-nl-a',
            children: [aParagraph('b'), aParagraph('c')],
          },
        ],
      },
    ],
    html: line(
      '<p>a<sup class="footnote-ref"><a id="footnote-ref-nl-a" href="#footnote-nl-a" aria-label="Note a">a</a></sup>',
      '<sup class="footnote-ref"><a href="#footnote-nl-a" aria-label="Note a">a</a></sup></p>',
      '<div class="footnotes"><p class="label">Notes</p><ul><li id="footnote-nl-a">',
      '<a class="back" href="#footnote-ref-nl-a" aria-label="Back to the text">a</a> ',
      '<div class="said"><p>b</p><p>c</p></div></li></ul></div>',
    ),
    xhtml: line(
      '<p>a<sup class="footnote-ref"><a id="footnote-ref-nl-a" href="#footnote-nl-a" aria-label="Note a"',
      ' epub:type="noteref" role="doc-noteref">a</a></sup>',
      '<sup class="footnote-ref"><a href="#footnote-nl-a" aria-label="Note a"',
      ' epub:type="noteref" role="doc-noteref">a</a></sup></p>',
      '<div class="footnotes"><p class="label">Notes</p><ul><li id="footnote-nl-a" epub:type="footnote">',
      '<a class="back" href="#footnote-ref-nl-a" aria-label="Back to the text" role="doc-backlink">a</a> ',
      '<div class="said"><p>b</p><p>c</p></div></li></ul></div>',
    ),
    docx: line(
      p(
        '',
        r('a'),
        marked(0, 'p_footnote_mark_footnote_nl_a_0', noteRef(1, 'a')),
        to('p_footnote_mark_footnote_nl_a_0', r('a', 'rStyle=FootnoteReference')),
      ),
      note(1, 'a', r('b'), p('FootnoteText', r('c'))),
    ),
  },
  {
    name: 'the numbers of notes in emphasis, a list, a cell and a footnote',
    tree: [
      aParagraph(
        { type: 'emphasis', children: [text('a'), noteOf(1)] },
        { type: 'footnote', letter: 'a', to: 'to', id: 'from', label: 'Note a' },
      ),
      aList({}, [aParagraph('b', noteOf(2))]),
      { type: 'table', align: [undefined], rows: [[[text('c')]], [[noteOf(3)]]] },
      {
        type: 'footnotes',
        title: 'Notes',
        back: 'Back',
        notes: [{ letter: 'a', anchor: 'to', from: 'from', children: [aParagraph('d', noteOf(4))] }],
      },
    ],
    html: line(
      `<p><em>a${noteMarkup(1)}</em>${footnoteMarkup()}</p><ul><li>b${noteMarkup(2)}</li></ul>`,
      inScroll(
        'scroll',
        `<table><thead><tr><th>c</th></tr></thead><tbody><tr><td>${noteMarkup(3)}</td></tr></tbody></table>`,
      ),
      '<div class="footnotes"><p class="label">Notes</p><ul><li id="to"><a class="back" href="#from" aria-label="Back">a</a> ',
      `<div class="said"><p>d${noteMarkup(4)}</p></div></li></ul></div>`,
    ),
    xhtml: line(
      `<p><em>a${noteMarkup(1, noteRole)}</em>${footnoteMarkup(noteRole)}</p><ul><li>b${noteMarkup(2, noteRole)}</li></ul>`,
      `<table><thead><tr><th>c</th></tr></thead><tbody><tr><td>${noteMarkup(3, noteRole)}</td></tr></tbody></table>`,
      '<div class="footnotes"><p class="label">Notes</p><ul><li id="to" epub:type="footnote">',
      '<a class="back" href="#from" aria-label="Back" role="doc-backlink">a</a> ',
      `<div class="said"><p>d${noteMarkup(4, noteRole)}</p></div></li></ul></div>`,
    ),
    docx: line(
      p(
        '',
        r('a', 'i'),
        marked(0, 'p_footnote_mark_source_1_0', noteRef(1, undefined, 'i')),
        marked(2, 'p_footnote_mark_to_2', noteRef(2, 'a')),
      ),
      pp(['pStyle=ListBullet', item(0, 1)], r('b'), marked(3, 'p_footnote_mark_source_2_3', noteRef(3))),
      tbl(
        'DossierTable',
        [9412],
        [look('0')],
        tr(head, tc(9412, p('TableText', r('c', 'b')))),
        tr(['cantSplit'], tc(9412, p('TableText', marked(4, 'p_footnote_mark_source_3_4', noteRef(4))))),
      ),
      gap,
      note(1, undefined, r('‘passage 1’')),
      note(2, 'a', line(r('d'), to('p_note_4_1', r('4', 'rStyle=FootnoteReference')))),
      note(3, undefined, r('‘passage 2’')),
      note(4, undefined, r('‘passage 3’')),
    ),
  },
];
