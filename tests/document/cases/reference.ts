import { text } from '../../../src/document/inline.ts';
import { aReference, aRun, inBoth, named } from '../../fixtures/document.ts';
import { gap, head, item, look, marked, note, noteRef, p, page, pp, r, tbl, tc, to, tr } from './word.ts';
import { type Case, line } from './case.ts';

/** Tables, notes and the index: what a reader looks things up in. */
export const referenceCases: readonly Case[] = [
  {
    name: 'an index with a name, its alias, and a name that stands in its own place only',
    tree: [
      {
        type: 'index',
        see: 'see',
        letters: [
          {
            letter: 'M',
            names: [
              {
                name: 'Mayor, Ann',
                lang: undefined,
                see: undefined,
                anchor: 'actors-mayor',
                places: [
                  { anchor: 'part-summary', title: aRun('Summary', 'en') },
                  { anchor: 'actors-mayor', title: aRun('Ann Mayor', 'en') },
                  { anchor: 'actors-town', title: aRun('The town', 'en') },
                ],
              },
              {
                name: 'Madam Mayor',
                lang: undefined,
                see: aRun('Mayor, Ann', 'en'),
                anchor: 'actors-mayor',
                places: [],
              },
            ],
          },
          {
            letter: 'T',
            names: [
              {
                name: 'Town',
                lang: 'nl',
                see: undefined,
                anchor: 'actors-town',
                places: [{ anchor: 'actors-town', title: aRun('The town', 'en') }],
              },
            ],
          },
        ],
      },
    ],
    html: line(
      '<dl class="names-index"><div class="letter"><dt>M</dt><dd><a href="#actors-mayor">Mayor, Ann</a> ',
      '<span class="pages" data-page-list>',
      '<a class="page-ref" href="#part-summary" aria-label="Summary" data-page-of="part-summary" data-page-text="{page}"></a>',
      '<a class="page-ref" href="#actors-mayor" aria-label="Ann Mayor" data-page-of="actors-mayor" data-page-text="{page}"></a>',
      '<a class="page-ref" href="#actors-town" aria-label="The town" data-page-of="actors-town" data-page-text="{page}"></a></span></dd>',
      '<dd><a href="#actors-mayor">Madam Mayor</a> <span class="see"><i>see</i> Mayor, Ann</span></dd></div>',
      '<div class="letter"><dt>T</dt><dd><a href="#actors-town" lang="nl">Town</a> ',
      '<span class="pages" data-page-list>',
      '<a class="page-ref" href="#actors-town" aria-label="The town" data-page-of="actors-town" data-page-text="{page}"></a></span></dd></div></dl>',
    ),
    xhtml: line(
      '<dl class="names-index"><div class="letter"><dt>M</dt><dd><a href="#actors-mayor">Mayor, Ann</a> ',
      '<span class="pages">– <a href="#part-summary">Summary</a>; ',
      '<a href="#actors-town">The town</a></span></dd><dd><a href="#actors-mayor">Madam Mayor</a> ',
      '<span class="see"><i>see</i> Mayor, Ann</span></dd></div><div class="letter"><dt>T</dt><dd>',
      '<a href="#actors-town" lang="nl" xml:lang="nl">Town</a></dd></div></dl>',
    ),
    docx: line(
      p('IndexHeading', r('M')),
      p(
        'Index1',
        to('p_actors_mayor_0', r('Mayor, Ann')),
        page('p_actors_mayor_0'),
        r(' – ', 'rStyle=IndexPlaces'),
        to('p_part_summary_1', r('Summary', 'rStyle=IndexPlaces')),
        page('p_part_summary_1'),
        r('; ', 'rStyle=IndexPlaces'),
        to('p_actors_town_2', r('The town', 'rStyle=IndexPlaces')),
        page('p_actors_town_2'),
      ),
      p('Index1', to('p_actors_mayor_0', r('Madam Mayor')), r(' see', 'i'), r(' Mayor, Ann')),
      p('IndexHeading', r('T')),
      p('Index1', to('p_actors_town_2', r('Town', 'lang=nl-BE')), page('p_actors_town_2')),
    ),
  },
  {
    name: 'source notes: one with two places, in two languages',
    tree: [
      {
        type: 'source-notes',
        usedAt: 'Bij / Used in',
        notes: [
          {
            number: 1,
            exact: 'le pont',
            lang: 'fr',
            place: [
              {
                lang: 'nl',
                value: [
                  aReference('sources-a', 'Een brief'),
                  { type: 'detail', of: 'source', children: [text('p. 3')] },
                ],
              },
              { lang: 'en', value: [aReference('sources-a', 'A letter')] },
            ],
            usedAt: [
              { anchor: 'note-1-part-timeline', title: inBoth('Tijdlijn', 'Timeline') },
              { anchor: 'note-1-actors-mayor', title: named('Ann Mayor') },
            ],
          },
          { number: 12, exact: 'een brug', lang: 'nl', place: [], usedAt: [] },
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<ol class="source-notes"><li id="note-1" value="1"><p class="passage" lang="fr"><q>le pont</q></p>',
      '<div class="row place"><div class="cell" lang="nl"><p><a href="#sources-a">Een brief</a>, ',
      '<span class="detail">p. 3</span></p></div><div class="cell" lang="en"><p>',
      '<a href="#sources-a">A letter</a></p></div></div><p class="used-at"><span>Bij / Used in:</span> ',
      '<a href="#note-1-part-timeline"><span class="cell" lang="nl">Tijdlijn</span>',
      '<span class="between"> / </span><span class="cell" lang="en">Timeline</span>',
      '<span class="page-ref" data-page-of="note-1-part-timeline" data-page-text=" (p. {page})"></span></a>; ',
      '<a href="#note-1-actors-mayor">Ann Mayor',
      '<span class="page-ref" data-page-of="note-1-actors-mayor" data-page-text=" (p. {page})"></span></a></p></li>',
      '<li id="note-12" value="12"><p class="passage" lang="nl"><q>een brug</q></p>',
      '<div class="row place"></div><p class="used-at"><span>Bij / Used in:</span></p></li></ol>',
    ),
    xhtml: line(
      '<ol class="source-notes"><li id="note-1" value="1" epub:type="endnote">',
      '<p class="passage" lang="fr" xml:lang="fr"><q>le pont</q></p><div class="row place">',
      '<div class="cell" lang="nl" xml:lang="nl"><p><a href="#sources-a">Een brief</a>, ',
      '<span class="detail">p. 3</span></p></div><div class="cell" lang="en" xml:lang="en"><p>',
      '<a href="#sources-a">A letter</a></p></div></div><p class="used-at"><span>Bij / Used in:</span> ',
      '<a href="#note-1-part-timeline" role="doc-backlink">',
      '<span class="cell" lang="nl" xml:lang="nl">Tijdlijn</span><span class="between"> / </span>',
      '<span class="cell" lang="en" xml:lang="en">Timeline</span></a>; ',
      '<a href="#note-1-actors-mayor" role="doc-backlink">Ann Mayor</a></p></li>',
      '<li id="note-12" value="12" epub:type="endnote"><p class="passage" lang="nl" xml:lang="nl">',
      '<q>een brug</q></p><div class="row place"></div><p class="used-at">',
      '<span>Bij / Used in:</span></p></li></ol>',
    ),
    docx: line(
      pp(['pStyle=SourceNote', item(0, 2)], marked(0, 'p_note_1_0', r('‘le pont’', 'lang=fr-FR'))),
      p('SourceNotePlace', to('p_sources_a_1', r('Een brief')), r(', '), r('p. 3', 'rStyle=Detail')),
      p('SourceNotePlace', to('p_sources_a_1', r('A letter', 'lang=en-GB'))),
      p(
        'SourceNotePlace',
        r('Bij / Used in:'),
        r(' '),
        to(
          'p_note_1_part_timeline_2',
          r('Tijdlijn'),
          r(' / '),
          r('Timeline', 'lang=en-GB'),
          page('p_note_1_part_timeline_2'),
        ),
        r('; '),
        to('p_note_1_actors_mayor_3', r('Ann Mayor'), page('p_note_1_actors_mayor_3')),
      ),
      pp(['pStyle=SourceNote', item(0, 3)], marked(4, 'p_note_12_4', r('‘een brug’'))),
      p('SourceNotePlace', r('Bij / Used in:')),
    ),
  },
  {
    name: 'a table of events, with the column that names its rows',
    tree: [
      {
        type: 'grid',
        role: 'timeline-table',
        caption: [
          { lang: 'nl', value: { label: 'Tabel 1', text: 'De tijd' } },
          { lang: 'en', value: { label: 'Table 1', text: 'The time' } },
        ],
        head: [
          [
            { lang: 'nl', value: 'Datum' },
            { lang: 'en', value: 'Date' },
          ],
          [{ lang: 'nl', value: 'Wat' }],
        ],
        named: 1,
        rows: [
          [
            { lines: [], refs: [] },
            {
              lines: [
                { lang: 'nl', children: [aReference('events-a', 'Open', true)] },
                { lang: 'en', children: [text('Opened')] },
              ],
              refs: [
                { number: 1, id: 'note-1-part-timeline' },
                { number: 2, id: undefined },
              ],
            },
          ],
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<table class="timeline-table"><caption><span class="caption-line" lang="nl"><b>Tabel 1.</b>',
      ' De tijd</span><span class="caption-line" lang="en"><b>Table 1.</b> The time</span></caption><thead><tr>',
      '<th scope="col"><span class="line" lang="nl">Datum</span><span class="line" lang="en">Date</span></th>',
      '<th scope="col"><span class="line" lang="nl">Wat</span></th></tr></thead><tbody><tr><td></td>',
      '<th scope="row"><span class="line" lang="nl"><a href="#events-a">Open',
      '<span class="page-ref" data-page-of="events-a" data-page-text=" (p. {page})"></span></a></span>',
      '<span class="line" lang="en">Opened</span><sup class="note-refs">',
      '<a id="note-1-part-timeline" href="#note-1" aria-label="Bronnoot 1">1</a>, ',
      '<a href="#note-2" aria-label="Bronnoot 2">2</a></sup></th></tr></tbody></table>',
    ),
    xhtml: line(
      '<table class="timeline-table"><caption><span class="caption-line" lang="nl" xml:lang="nl">',
      '<b>Tabel 1.</b> De tijd</span><span class="caption-line" lang="en" xml:lang="en"><b>Table 1.</b>',
      ' The time</span></caption><thead><tr><th scope="col">',
      '<span class="line" lang="nl" xml:lang="nl">Datum</span>',
      '<span class="line" lang="en" xml:lang="en">Date</span></th><th scope="col">',
      '<span class="line" lang="nl" xml:lang="nl">Wat</span></th></tr></thead><tbody><tr><td></td>',
      '<th scope="row"><span class="line" lang="nl" xml:lang="nl"><a href="#events-a">Open</a></span>',
      '<span class="line" lang="en" xml:lang="en">Opened</span><sup class="note-refs">',
      '<a id="note-1-part-timeline" href="#note-1" aria-label="Bronnoot 1" epub:type="noteref" role="doc-noteref">1</a>',
      ', ',
      '<a href="#note-2" aria-label="Bronnoot 2" epub:type="noteref" role="doc-noteref">2</a></sup></th></tr></tbody></table>',
    ),
    docx: line(
      p('Caption', r('Tabel 1.', 'b'), r(' De tijd')),
      p('Caption', r('Table 1.', 'b', 'lang=en-GB'), r(' The time', 'lang=en-GB')),
      tbl(
        'DossierTable',
        [4593, 4818],
        [look('0')],
        tr(
          head,
          tc(4593, line(p('TableText', r('Datum', 'b')), p('TableText', r('Date', 'b', 'lang=en-GB')))),
          tc(4818, p('TableText', r('Wat', 'b'))),
        ),
        tr(
          ['cantSplit'],
          tc(4593, gap),
          tc(
            4818,
            line(
              p('TableText', to('p_events_a_0', r('Open', 'b'), page('p_events_a_0', 'b'))),
              p(
                'TableText',
                r('Opened', 'b', 'lang=en-GB'),
                marked(
                  2,
                  'p_note_1_part_timeline_2',
                  marked(1, 'p_footnote_mark_source_1_1', noteRef(1, undefined, 'b')),
                ),
                r(', ', 'rStyle=FootnoteReference', 'b'),
                marked(3, 'p_footnote_mark_source_2_3', noteRef(2, undefined, 'b')),
              ),
            ),
          ),
        ),
      ),
      gap,
      note(1, undefined, r('‘passage 1’', 'lang=en-GB')),
      note(2, undefined, r('‘passage 2’', 'lang=en-GB')),
    ),
  },
  {
    name: 'a table of figures, whose lines are of no language',
    tree: [
      {
        type: 'grid',
        role: 'verified',
        caption: [{ lang: 'en', value: { label: 'Table 2', text: 'What was compared' } }],
        head: [[{ lang: 'en', value: 'Source' }], [{ lang: 'en', value: 'Passages' }]],
        named: 0,
        rows: [
          [
            { lines: [{ lang: 'en', children: [text('A letter')] }], refs: [] },
            { lines: [{ lang: undefined, children: [text('12')] }], refs: [] },
          ],
        ],
      },
    ],
    html: line(
      '<table class="verified"><caption><span class="caption-line" lang="en"><b>Table 2.</b>',
      ' What was compared</span></caption><thead><tr><th scope="col">',
      '<span class="line" lang="en">Source</span></th><th scope="col">',
      '<span class="line" lang="en">Passages</span></th></tr></thead><tbody><tr><th scope="row">',
      '<span class="line" lang="en">A letter</span></th><td>',
      '<span class="line">12</span></td></tr></tbody></table>',
    ),
    xhtml: line(
      '<table class="verified"><caption><span class="caption-line" lang="en" xml:lang="en"><b>Table 2.</b>',
      ' What was compared</span></caption><thead><tr><th scope="col">',
      '<span class="line" lang="en" xml:lang="en">Source</span></th><th scope="col">',
      '<span class="line" lang="en" xml:lang="en">Passages</span></th></tr></thead><tbody><tr><th scope="row">',
      '<span class="line" lang="en" xml:lang="en">A letter</span></th><td>',
      '<span class="line">12</span></td></tr></tbody></table>',
    ),
    docx: line(
      p('Caption', r('Table 2.', 'b'), r(' What was compared')),
      tbl(
        'DossierTable',
        [4706, 4706],
        [look('1')],
        tr(head, tc(4706, p('TableText', r('Source', 'b'))), tc(4706, p('TableText', r('Passages', 'b')))),
        tr(['cantSplit'], tc(4706, p('TableText', r('A letter', 'b'))), tc(4706, p('TableText', r('12')))),
      ),
      gap,
    ),
  },
  {
    name: 'a sheet for fact-checkers, whose columns are as wide as they were asked for',
    tree: [
      {
        type: 'grid',
        role: 'factsheet',
        caption: [{ lang: 'en', value: { label: 'Table 1', text: 'One fact' } }],
        head: [[{ lang: 'en', value: 'Right' }], [{ lang: 'en', value: 'Fact' }]],
        named: 1,
        shares: [1, 3],
        rows: [
          [
            { lines: [], refs: [] },
            { lines: [{ lang: undefined, children: [text('Date: 2024')] }], refs: [] },
          ],
        ],
      },
    ],
    html: line(
      '<table class="factsheet"><caption><span class="caption-line" lang="en"><b>Table 1.</b>',
      ' One fact</span></caption><thead><tr><th scope="col">',
      '<span class="line" lang="en">Right</span></th><th scope="col">',
      '<span class="line" lang="en">Fact</span></th></tr></thead><tbody><tr><td></td><th scope="row">',
      '<span class="line">Date: 2024</span></th></tr></tbody></table>',
    ),
    xhtml: line(
      '<table class="factsheet"><caption><span class="caption-line" lang="en" xml:lang="en"><b>Table 1.</b>',
      ' One fact</span></caption><thead><tr><th scope="col">',
      '<span class="line" lang="en" xml:lang="en">Right</span></th><th scope="col">',
      '<span class="line" lang="en" xml:lang="en">Fact</span></th></tr></thead><tbody><tr><td></td><th scope="row">',
      '<span class="line">Date: 2024</span></th></tr></tbody></table>',
    ),
    docx: line(
      p('Caption', r('Table 1.', 'b'), r(' One fact')),
      tbl(
        'DossierTable',
        [2353, 7059],
        [look('0')],
        tr(head, tc(2353, p('TableText', r('Right', 'b'))), tc(7059, p('TableText', r('Fact', 'b')))),
        tr(['cantSplit'], tc(2353, gap), tc(7059, p('TableText', r('Date: 2024', 'b')))),
      ),
      gap,
    ),
  },
];
