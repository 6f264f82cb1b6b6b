import { text } from '../../../src/document/inline.ts';
import { aLink, aParagraph, aReference } from '../../fixtures/document.ts';
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
  },
  {
    name: 'code, and a line that ends',
    tree: [aParagraph({ type: 'code', value: ' a  b ' }, { type: 'break' }, 'c')],
    html: '<p><code> a  b </code><br>c</p>',
    xhtml: '<p><code> a  b </code><br/>c</p>',
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
      '<a href="#part-actors">b</a> <a href="#part-events" lang="nl" title="A title">c',
      '<span class="page-ref" data-page-of="part-events" data-page-text=" (p. {page})"></span></a></p>',
    ),
    xhtml: line(
      '<p><a href="#part-actors">a</a> <a href="#part-actors">b</a> ',
      '<a href="#part-events" lang="nl" title="A title" xml:lang="nl">c</a></p>',
    ),
  },
  {
    name: 'what qualifies a value, and the name of a source',
    tree: [
      aParagraph('a', { type: 'detail', of: 'value', children: [text('b')] }),
      aParagraph('a', { type: 'detail', of: 'source', children: [text('b')] }),
    ],
    ...markup('<p>a<span class="detail"> · b</span></p><p>a, <span class="detail">b</span></p>'),
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
  },
  {
    name: 'a group without notes is nothing',
    tree: [aParagraph('a', { type: 'notes', refs: [] })],
    ...markup('<p>a</p>'),
  },
];
