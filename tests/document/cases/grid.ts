import { text } from '../../../src/document/inline.ts';
import { aReference } from '../../fixtures/document.ts';
import { gap, head, look, marked, note, noteRef, p, page, r, tbl, tc, to, tr } from './word.ts';
import { type Case, line } from './case.ts';

/** Tables of facts: of events, of what was compared, and of what fact-checkers note. */
export const gridCases: readonly Case[] = [
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
