import { text } from '../../../src/document/inline.ts';
import { aLink, aParagraph, aReference } from '../../fixtures/document.ts';
import { marked, note, noteRef, p, page, r, rr, to } from './word.ts';
import { type Case, line, markup } from './case.ts';

/** What paragraphs, cells and values are made of. */
export const inlineCases: readonly Case[] = [
  {
    name: 'marked words, in each other',
    tree: [
      aParagraph('a ', { type: 'emphasis', children: [text('b '), { type: 'strong', children: [text('c')] }] }, ' ', {
        type: 'delete',
        children: [text('d')],
      }),
    ],
    ...markup('<p>a <em>b <strong>c</strong></em> <del>d</del></p>'),
    docx: line(p('', r('a '), r('b ', 'i'), r('c', 'b', 'i'), r(' '), r('d', 'strike'))),
  },
  {
    name: 'code, and a line that ends',
    tree: [aParagraph({ type: 'code', value: ' a  b ' }, { type: 'break' }, 'c')],
    html: '<p><code> a  b </code><br>c</p>',
    xhtml: '<p><code> a  b </code><br/>c</p>',
    docx: line(p('', r(' a  b ', 'rStyle=Code'), rr('<w:br/>'), r('c'))),
  },
  {
    name: 'words in another language, named where a reader should know',
    tree: [
      aParagraph({ type: 'run', lang: 'nl', said: 'Dutch', children: [text('De brug')] }, ' ', {
        type: 'run',
        lang: 'fr',
        said: undefined,
        children: [text('Le pont')],
      }),
    ],
    html: line(
      '<p><span lang="nl">De brug</span> <small class="language">(Dutch)</small> ',
      '<span lang="fr">Le pont</span></p>',
    ),
    xhtml: line(
      '<p><span lang="nl" xml:lang="nl">De brug</span> <small class="language">(Dutch)</small> ',
      '<span lang="fr" xml:lang="fr">Le pont</span></p>',
    ),
    docx: line(p('', r('De brug', 'lang=nl-BE'), r(' (Dutch)', 'rStyle=Language'), r(' '), r('Le pont', 'lang=fr-FR'))),
  },
  {
    name: 'words in other scripts',
    tree: [
      aParagraph(
        { type: 'run', lang: 'ar', said: undefined, children: [text('الجسر')] },
        ' ',
        { type: 'run', lang: 'zh', said: undefined, children: [text('大桥')] },
        ' 👩‍👩‍👧',
      ),
    ],
    html: '<p><span lang="ar">الجسر</span> <span lang="zh">大桥</span> 👩‍👩‍👧</p>',
    xhtml: '<p><span lang="ar" xml:lang="ar">الجسر</span> <span lang="zh" xml:lang="zh">大桥</span> 👩‍👩‍👧</p>',
    docx: line(
      p(
        '',
        r('الجسر', 'rtl', '<w:lang w:bidi="ar-EG"/>'),
        r(' '),
        r('大桥', '<w:rFonts w:hint="eastAsia" w:eastAsia="Microsoft YaHei"/>', '<w:lang w:eastAsia="zh-CN"/>'),
        r(' 👩‍👩‍👧'),
      ),
    ),
  },
  {
    name: 'links out of the dossier, and to the site',
    tree: [
      aParagraph(
        aLink('https://a.example/', 'a', { title: 'A title', lang: 'nl' }),
        ' ',
        aLink('/en/', 'b', { external: false }),
      ),
    ],
    html: line(
      '<p><a href="https://a.example/" lang="nl" title="A title" rel="external noopener">a</a> ',
      '<a href="/en/">b</a></p>',
    ),
    xhtml: line(
      '<p><a href="https://a.example/" lang="nl" title="A title" rel="external noopener" xml:lang="nl">a</a> ',
      '<a href="/en/">b</a></p>',
    ),
    docx: line(
      p(
        '',
        '<w:hyperlink r:id="link1" w:tooltip="A title" w:history="1">',
        r('a', 'rStyle=Hyperlink', 'lang=nl-BE'),
        '</w:hyperlink>',
        r(' '),
        r('b'),
      ),
    ),
  },
  {
    name: 'references to a place, with and without its page',
    tree: [
      aParagraph(aReference('part-actors', 'a', true), ' ', aReference('part-actors', 'b'), ' ', {
        type: 'reference',
        to: 'part-events',
        page: true,
        title: 'A title',
        lang: 'nl',
        children: [text('c')],
      }),
    ],
    html: line(
      '<p><a href="#part-actors">a',
      '<span class="page-ref" data-page-of="part-actors" data-page-text=" (p. {page})"></span></a> ',
      '<a href="#part-actors">b</a> <a href="#part-events" title="A title"><span lang="nl">c</span>',
      '<span class="page-ref" data-page-of="part-events" data-page-text=" (p. {page})"></span></a></p>',
    ),
    xhtml: line(
      '<p><a href="#part-actors">a</a> <a href="#part-actors">b</a> ',
      '<a href="#part-events" lang="nl" title="A title" xml:lang="nl">c</a></p>',
    ),
    docx: line(
      p(
        '',
        to('p_part_actors_0', r('a'), page('p_part_actors_0')),
        r(' '),
        to('p_part_actors_0', r('b')),
        r(' '),
        '<w:hyperlink w:anchor="p_part_events_1" w:tooltip="A title" w:history="1">',
        r('c', 'lang=nl-BE'),
        page('p_part_events_1'),
        '</w:hyperlink>',
      ),
    ),
  },
  {
    name: 'what qualifies a value, and the name of a source',
    tree: [
      aParagraph('a', { type: 'detail', of: 'value', children: [text('b')] }),
      aParagraph('a', { type: 'detail', of: 'source', children: [text('b')] }),
    ],
    ...markup('<p>a<span class="detail"> · b</span></p><p>a, <span class="detail">b</span></p>'),
    docx: line(
      p('', r('a'), r(' · ', 'rStyle=Detail'), r('b', 'rStyle=Detail')),
      p('', r('a'), r(', '), r('b', 'rStyle=Detail')),
    ),
  },
  {
    name: 'a group of three notes, of which the second is led back to',
    tree: [
      aParagraph('a', {
        type: 'notes',
        refs: [
          { number: 2, id: undefined },
          { number: 10, id: 'note-10-actors-mayor' },
          { number: 11, id: undefined },
        ],
      }),
    ],
    html: line(
      '<p>a<sup class="note-refs"><a href="#note-2" aria-label="Source note 2">2</a>, ',
      '<a id="note-10-actors-mayor" href="#note-10" aria-label="Source note 10">10</a>, ',
      '<a href="#note-11" aria-label="Source note 11">11</a></sup></p>',
    ),
    xhtml: line(
      '<p>a<sup class="note-refs">',
      '<a href="#note-2" aria-label="Source note 2" epub:type="noteref" role="doc-noteref">2</a>, ',
      '<a id="note-10-actors-mayor" href="#note-10" aria-label="Source note 10" epub:type="noteref" role="doc-noteref">10</a>',
      ', <a href="#note-11" aria-label="Source note 11" epub:type="noteref" role="doc-noteref">11</a></sup></p>',
    ),
    docx: line(
      p(
        '',
        r('a'),
        marked(0, 'p_footnote_mark_source_2_0', noteRef(1, '2')),
        r(', ', 'rStyle=FootnoteReference'),
        marked(2, 'p_note_10_actors_mayor_2', marked(1, 'p_footnote_mark_source_10_1', noteRef(2, '10'))),
        r(', ', 'rStyle=FootnoteReference'),
        marked(3, 'p_footnote_mark_source_11_3', noteRef(3, '11')),
      ),
      note(1, '2', r('‘passage 2’')),
      note(2, '10', r('‘passage 10’')),
      note(3, '11', r('‘passage 11’')),
    ),
  },
  {
    name: 'a group without notes is nothing',
    tree: [aParagraph('a', { type: 'notes', refs: [] })],
    ...markup('<p>a</p>'),
    docx: line(p('', r('a'))),
  },
];
