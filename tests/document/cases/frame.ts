import { aParagraph, aPart, aRun, inBoth, named } from '../../fixtures/document.ts';
import { marked, p, pageField, r, rr, to } from './word.ts';
import { type Case, line } from './case.ts';

/** What entries stand in: the title page, the contents and the parts. */
export const frameCases: readonly Case[] = [
  {
    name: 'parts: a chapter, and those that reading systems know',
    tree: [
      aPart('actors', 'Actors', aParagraph('a')),
      aPart('notes', 'Source notes'),
      aPart('sources', 'Sources'),
      aPart('index', 'Index'),
    ],
    html: line(
      '<section class="part" id="part-actors" aria-labelledby="part-actors-title">',
      '<h2 class="row" id="part-actors-title">Actors</h2><p>a</p></section>',
      '<section class="part" id="part-notes" aria-labelledby="part-notes-title">',
      '<h2 class="row" id="part-notes-title">Source notes</h2></section>',
      '<section class="part" id="part-sources" aria-labelledby="part-sources-title">',
      '<h2 class="row" id="part-sources-title">Sources</h2></section>',
      '<section class="part" id="part-index" aria-labelledby="part-index-title">',
      '<h2 class="row" id="part-index-title">Index</h2></section>',
    ),
    xhtml: line(
      '<section class="part" id="part-actors" aria-labelledby="part-actors-title" epub:type="chapter" role="doc-chapter">',
      '<h2 class="row" id="part-actors-title">Actors</h2><p>a</p></section>',
      '<section class="part" id="part-notes" aria-labelledby="part-notes-title" epub:type="endnotes" role="doc-endnotes">',
      '<h2 class="row" id="part-notes-title">Source notes</h2></section>',
      '<section class="part" id="part-sources" aria-labelledby="part-sources-title" epub:type="bibliography" role="doc-bibliography">',
      '<h2 class="row" id="part-sources-title">Sources</h2></section>',
      '<section class="part" id="part-index" aria-labelledby="part-index-title" epub:type="index" role="doc-index">',
      '<h2 class="row" id="part-index-title">Index</h2></section>',
    ),
    docx: line(
      p('Heading1', marked(0, 'p_part_actors_0', r('Actors'))),
      p('', r('a')),
      p('Heading1', marked(1, 'p_part_notes_1', r('Source notes'))),
      p('Heading1', marked(2, 'p_part_sources_2', r('Sources'))),
      p('Heading1', marked(3, 'p_part_index_3', r('Index'))),
    ),
  },
  {
    name: 'a title page with all that it may have',
    tree: [
      {
        title: inBoth('De brug', 'The bridge'),
        subtitle: inBoth('Een opening', 'An opening'),
        imprint: [
          { lang: 'nl', value: ['Eerste editie', 'Stand van 2025'] },
          { lang: 'en', value: ['First edition', 'As of 2025'] },
        ],
        address: 'https://site.example/',
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<header class="title-page"><h1><span class="cell" lang="nl">De brug</span>',
      '<span class="between"> / </span><span class="cell" lang="en">The bridge</span></h1><p class="subtitle">',
      '<span class="cell" lang="nl">Een opening</span><span class="between"> / </span>',
      '<span class="cell" lang="en">An opening</span></p><div class="imprint"><div lang="nl">',
      '<p>Eerste editie</p><p>Stand van 2025</p></div><div lang="en"><p>First edition</p>',
      '<p>As of 2025</p></div></div><p class="address">',
      '<a href="https://site.example/">https://site.example/</a></p></header>',
    ),
    xhtml: line(
      '<header class="title-page"><h1><span class="cell" lang="nl" xml:lang="nl">De brug</span>',
      '<span class="between"> / </span><span class="cell" lang="en" xml:lang="en">The bridge</span></h1>',
      '<p class="subtitle"><span class="cell" lang="nl" xml:lang="nl">Een opening</span>',
      '<span class="between"> / </span><span class="cell" lang="en" xml:lang="en">An opening</span></p>',
      '<div class="imprint"><div lang="nl" xml:lang="nl"><p>Eerste editie</p><p>Stand van 2025</p></div>',
      '<div lang="en" xml:lang="en"><p>First edition</p><p>As of 2025</p></div></div><p class="address">',
      '<a href="https://site.example/">https://site.example/</a></p></header>',
    ),
    docx: line(
      p('Title', r('De brug'), r(' / '), r('The bridge', 'lang=en-GB')),
      p('Subtitle', r('Een opening'), r(' / '), r('An opening', 'lang=en-GB')),
      p('Imprint', r('Eerste editie')),
      p('Imprint', r('Stand van 2025')),
      p('Imprint', r('First edition', 'lang=en-GB')),
      p('Imprint', r('As of 2025', 'lang=en-GB')),
      p(
        'Imprint',
        '<w:hyperlink r:id="link1" w:history="1">',
        r('https://site.example/', 'rStyle=Hyperlink'),
        '</w:hyperlink>',
      ),
    ),
  },
  {
    name: 'a title page with what it must have, in another language than that of the document',
    tree: [
      {
        title: [{ lang: 'en', value: aRun('De brug', 'nl', true) }],
        subtitle: [],
        imprint: [{ lang: 'en', value: ['First edition'] }],
        address: undefined,
      },
    ],
    html: line(
      '<header class="title-page"><h1><span lang="nl">De brug</span></h1><div class="imprint"><div lang="en">',
      '<p>First edition</p></div></div></header>',
    ),
    xhtml: line(
      '<header class="title-page"><h1><span lang="nl" xml:lang="nl">De brug</span></h1><div class="imprint">',
      '<div lang="en" xml:lang="en"><p>First edition</p></div></div></header>',
    ),
    docx: line(p('Title', r('De brug', 'lang=nl-BE')), p('Imprint', r('First edition'))),
  },
  {
    name: 'contents: a part with entries, and one without',
    tree: [
      {
        type: 'contents',
        lines: [
          { anchor: 'part-summary', title: inBoth('Samenvatting', 'Summary'), entries: [] },
          { anchor: 'part-actors', title: named('Actors'), entries: [{ anchor: 'actors-mayor', title: named('Ann') }] },
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<ol class="contents"><li><a class="line" href="#part-summary"><span class="name">',
      '<span class="cell" lang="nl">Samenvatting</span><span class="between"> / </span>',
      '<span class="cell" lang="en">Summary</span></span> ',
      '<span class="page-ref" data-page-of="part-summary" data-page-text="{page}"></span></a></li><li>',
      '<a class="line" href="#part-actors"><span class="name">Actors</span> ',
      '<span class="page-ref" data-page-of="part-actors" data-page-text="{page}"></span></a><ol><li>',
      '<a class="line" href="#actors-mayor"><span class="name">Ann</span> ',
      '<span class="page-ref" data-page-of="actors-mayor" data-page-text="{page}"></span></a></li></ol></li></ol>',
    ),
    xhtml: line(
      '<ol class="contents"><li><a class="line" href="#part-summary"><span class="name">',
      '<span class="cell" lang="nl" xml:lang="nl">Samenvatting</span><span class="between"> / </span>',
      '<span class="cell" lang="en" xml:lang="en">Summary</span></span></a></li><li>',
      '<a class="line" href="#part-actors"><span class="name">Actors</span></a><ol><li>',
      '<a class="line" href="#actors-mayor"><span class="name">Ann</span></a></li></ol></li></ol>',
    ),
    docx: line(
      p(
        'TOC1',
        rr('<w:fldChar w:fldCharType="begin" w:dirty="true"/>'),
        rr('<w:instrText xml:space="preserve"> TOC \\f d \\h \\z </w:instrText>'),
        rr('<w:fldChar w:fldCharType="separate"/>'),
        to(
          'p_part_summary_0',
          r('Samenvatting'),
          r(' / '),
          r('Summary', 'lang=en-GB'),
          rr('<w:tab/>'),
          pageField('p_part_summary_0'),
        ),
      ),
      p('TOC1', to('p_part_actors_1', r('Actors'), rr('<w:tab/>'), pageField('p_part_actors_1'))),
      p(
        'TOC2',
        to('p_actors_mayor_2', r('Ann'), rr('<w:tab/>'), pageField('p_actors_mayor_2')),
        rr('<w:fldChar w:fldCharType="end"/>'),
      ),
    ),
  },
];
