import { type Inline, text } from '../../../src/document/inline.ts';
import type { Columns, Remark } from '../../../src/document/nodes.ts';
import { anEntry, aParagraph, aReference, aRun } from '../../fixtures/document.ts';
import { gap, marked, note, noteRef, p, page, pp, r, rr, tbl, tc, to, tr } from './word.ts';
import { type Case, line, markup } from './case.ts';

const roles = ['kind', 'text', 'quotation', 'key-figure', 'lead', 'place'] as const;
const inEnglish = (role: Columns['role']): Columns => ({
  type: 'columns',
  role,
  cells: [{ lang: 'en', value: [aParagraph('a')] }],
});

const remark: Remark = { type: 'remark', label: 'Correction', children: [aParagraph('a'), aParagraph('b')] };
const value = (...children: readonly Inline[]) => ({ children, remark: undefined });

/** Entries, and what they are made of. */
export const entryCases: readonly Case[] = [
  {
    name: 'columns: two cells, one of them empty, and a single one',
    tree: [
      {
        type: 'columns',
        cells: [
          { lang: 'nl', value: [aParagraph('a'), aParagraph('b')] },
          { lang: 'en', value: [aParagraph('c')] },
        ],
      },
      {
        type: 'columns',
        cells: [
          { lang: 'nl', value: [] },
          { lang: 'en', value: [aParagraph('d')] },
        ],
      },
      { type: 'columns', cells: [{ lang: 'en', value: [aParagraph('e')] }] },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<div class="row"><div class="cell" lang="nl"><p>a</p><p>b</p></div><div class="cell" lang="en">',
      '<p>c</p></div></div><div class="row"><div class="cell" lang="nl"></div><div class="cell" lang="en">',
      '<p>d</p></div></div><div class="row"><div class="cell" lang="en"><p>e</p></div></div>',
    ),
    xhtml: line(
      '<div class="row"><div class="cell" lang="nl" xml:lang="nl"><p>a</p><p>b</p></div>',
      '<div class="cell" lang="en" xml:lang="en"><p>c</p></div></div><div class="row">',
      '<div class="cell" lang="nl" xml:lang="nl"></div><div class="cell" lang="en" xml:lang="en">',
      '<p>d</p></div></div><div class="row"><div class="cell" lang="en" xml:lang="en"><p>e</p></div></div>',
    ),
    docx: line(
      tbl(
        'SideBySide',
        [4706, 4706],
        [],
        tr([], tc(4706, line(p('', r('a')), p('', r('b')))), tc(4706, p('', r('c', 'lang=en-GB')))),
      ),
      tbl('SideBySide', [4706, 4706], [], tr([], tc(4706, gap), tc(4706, p('', r('d', 'lang=en-GB'))))),
      p('', r('e', 'lang=en-GB')),
    ),
  },
  {
    name: 'columns of every role',
    tree: roles.map(inEnglish),
    html: line(
      '<div class="row kind"><div class="cell" lang="en"><p>a</p></div></div><div class="row text">',
      '<div class="cell" lang="en"><p>a</p></div></div><div class="row quotation"><div class="cell" lang="en">',
      '<p>a</p></div></div><div class="row key-figure"><div class="cell" lang="en"><p>a</p></div></div>',
      '<div class="row lead"><div class="cell" lang="en"><p>a</p></div></div><div class="row place">',
      '<div class="cell" lang="en"><p>a</p></div></div>',
    ),
    xhtml: line(
      '<div class="row kind"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
      '<div class="row text"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
      '<div class="row quotation"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
      '<div class="row key-figure"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
      '<div class="row lead"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
      '<div class="row place"><div class="cell" lang="en" xml:lang="en"><p>a</p></div></div>',
    ),
    docx: line(p('', r('a')), p('', r('a')), p('', r('a')), p('', r('a')), p('', r('a')), p('', r('a'))),
  },
  {
    name: 'a note in a column has its name in the language of that',
    tree: [
      {
        type: 'columns',
        cells: [
          { lang: 'nl', value: [aParagraph('a', { type: 'notes', refs: [{ number: 1, id: undefined }] })] },
          { lang: 'en', value: [aParagraph('a', { type: 'notes', refs: [{ number: 1, id: undefined }] })] },
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<div class="row"><div class="cell" lang="nl"><p>a<sup class="note-refs">',
      '<a href="#note-1" aria-label="Bronnoot 1">1</a></sup></p></div><div class="cell" lang="en"><p>a',
      '<sup class="note-refs"><a href="#note-1" aria-label="Source note 1">1</a></sup></p></div></div>',
    ),
    xhtml: line(
      '<div class="row"><div class="cell" lang="nl" xml:lang="nl"><p>a<sup class="note-refs">',
      '<a href="#note-1" aria-label="Bronnoot 1" epub:type="noteref" role="doc-noteref">1</a></sup></p></div>',
      '<div class="cell" lang="en" xml:lang="en"><p>a<sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></p></div></div>',
    ),
    docx: line(
      tbl(
        'SideBySide',
        [4706, 4706],
        [],
        tr(
          [],
          tc(4706, p('', r('a'), marked(0, 'p_footnote_mark_source_1_0', noteRef(1)))),
          tc(
            4706,
            p(
              '',
              r('a', 'lang=en-GB'),
              '<w:fldSimple w:instr=" NOTEREF p_footnote_mark_source_1_0 \\f \\h " w:dirty="true">',
              r('1', 'rStyle=FootnoteReference', 'lang=en-GB'),
              '</w:fldSimple>',
            ),
          ),
        ),
      ),
      note(1, undefined, r('‘passage 1’', 'lang=en-GB')),
    ),
  },
  {
    name: 'a fact whose values nothing qualifies: they follow each other',
    tree: [{ type: 'fact', label: 'See', values: [value(text('a')), value(aReference('actors-b', 'b', true))] }],
    html: line(
      '<dl class="fact links-only"><dt>See</dt><dd>a; <a href="#actors-b">b',
      '<span class="page-ref" data-page-of="actors-b" data-page-text=" (p. {page})"></span></a></dd></dl>',
    ),
    xhtml: '<dl class="fact links-only"><dt>See</dt><dd>a; <a href="#actors-b">b</a></dd></dl>',
    docx: line(
      p(
        'Fact',
        r('See:', 'rStyle=FactLabel'),
        rr('<w:tab/>'),
        r('a'),
        r('; '),
        to('p_actors_b_0', r('b'), page('p_actors_b_0')),
      ),
    ),
  },
  {
    name: 'a fact with a detail, a note or a remark: each value stands on a line of its own',
    tree: [
      {
        type: 'fact',
        label: 'Works for',
        values: [
          value(text('a'), { type: 'detail', of: 'value', children: [text('b')] }),
          value(text('c'), { type: 'notes', refs: [{ number: 1, id: undefined }] }),
          { children: [text('d')], remark },
        ],
      },
    ],
    html: line(
      '<dl class="fact"><dt>Works for</dt><dd>a<span class="detail"> · b</span></dd><dd>c',
      '<sup class="note-refs"><a href="#note-1" aria-label="Source note 1">1</a></sup></dd><dd>d',
      '<div class="remark" role="note"><p class="label">Correction</p><p>a</p><p>b</p></div></dd></dl>',
    ),
    xhtml: line(
      '<dl class="fact"><dt>Works for</dt><dd>a<span class="detail"> · b</span></dd><dd>c',
      '<sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></dd>',
      '<dd>d<div class="remark" role="note"><p class="label">Correction</p><p>a</p><p>b</p></div></dd></dl>',
    ),
    docx: line(
      p(
        'Fact',
        r('Works for:', 'rStyle=FactLabel'),
        rr('<w:tab/>'),
        r('a'),
        r(' · ', 'rStyle=Detail'),
        r('b', 'rStyle=Detail'),
      ),
      p('Fact', rr('<w:tab/>'), r('c'), marked(0, 'p_footnote_mark_source_1_0', noteRef(1))),
      p('Fact', rr('<w:tab/>'), r('d')),
      pp(['pStyle=Label', '<w:ind w:left="360"/>'], r('Correction')),
      pp(['pStyle=Remark', '<w:ind w:left="360"/>'], r('a')),
      pp(['pStyle=Remark', '<w:ind w:left="360"/>'], r('b')),
      note(1, undefined, r('‘passage 1’')),
    ),
  },
  {
    name: 'a fact with nothing but a remark',
    tree: [{ type: 'fact', label: 'Date', values: [{ children: [text('a')], remark }] }],
    ...markup(
      line(
        '<dl class="fact"><dt>Date</dt><dd>a<div class="remark" role="note"><p class="label">Correction</p>',
        '<p>a</p><p>b</p></div></dd></dl>',
      ),
    ),
    docx: line(
      p('Fact', r('Date:', 'rStyle=FactLabel'), rr('<w:tab/>'), r('a')),
      pp(['pStyle=Label', '<w:ind w:left="360"/>'], r('Correction')),
      pp(['pStyle=Remark', '<w:ind w:left="360"/>'], r('a')),
      pp(['pStyle=Remark', '<w:ind w:left="360"/>'], r('b')),
    ),
  },
  {
    name: 'a remark by the editors',
    tree: [remark],
    ...markup('<div class="remark" role="note"><p class="label">Correction</p><p>a</p><p>b</p></div>'),
    docx: line(p('Label', r('Correction')), p('Remark', r('a')), p('Remark', r('b'))),
  },
  {
    name: 'a number with what qualifies it, and an exact one',
    tree: [
      {
        type: 'key-figure',
        qualifier: 'more than',
        number: '1,000',
        unit: [text('people')],
        children: [aParagraph('a')],
      },
      { type: 'key-figure', qualifier: '', number: '3', unit: [text('bridges')], children: [] },
    ],
    ...markup(
      line(
        '<p class="number"><span class="qualifier">more than</span> 1,000 people</p><p>a</p>',
        '<p class="number">3 bridges</p>',
      ),
    ),
    docx: line(
      p('KeyFigure', r('more than '), r('1,000 ', 'rStyle=KeyNumber'), r('people')),
      p('', r('a')),
      p('KeyFigure', r('3 ', 'rStyle=KeyNumber'), r('bridges')),
    ),
  },
  {
    name: 'an entry',
    tree: [anEntry('actors-mayor', 'Ann Mayor', aParagraph('a'))],
    html: line(
      '<article class="entry" id="actors-mayor" data-entry="actors/mayor" aria-labelledby="actors-mayor-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en"><p>Kind</p></div></div>',
      '<h3 class="row" id="actors-mayor-title">Ann Mayor</h3></div><p>a</p></article>',
    ),
    xhtml: line(
      '<article class="entry" id="actors-mayor" data-entry="actors/mayor" aria-labelledby="actors-mayor-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en" xml:lang="en">',
      '<p>Kind</p></div></div><h3 class="row" id="actors-mayor-title">Ann Mayor</h3></div><p>a</p></article>',
    ),
    docx: line(p('Kind', r('Kind')), p('Heading2', marked(0, 'p_actors_mayor_0', r('Ann Mayor'))), p('', r('a'))),
  },
  {
    name: 'an entry whose title and kind stand in two languages, one of them for want of the other',
    tree: [
      {
        ...anEntry('events-bridge', ''),
        title: [
          { lang: 'nl', value: aRun('Brug open', 'nl') },
          { lang: 'en', value: aRun('Pont ouvert', 'fr', true) },
        ],
        kind: [
          { lang: 'nl', value: 'Gebeurtenis' },
          { lang: 'en', value: 'Event' },
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<article class="entry" id="events-bridge" data-entry="events/bridge" aria-labelledby="events-bridge-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="nl"><p>Gebeurtenis</p></div>',
      '<div class="cell" lang="en"><p>Event</p></div></div><h3 class="row" id="events-bridge-title">',
      '<span class="cell" lang="nl">Brug open</span><span class="between"> / </span>',
      '<span class="cell" lang="fr">Pont ouvert</span></h3></div></article>',
    ),
    xhtml: line(
      '<article class="entry" id="events-bridge" data-entry="events/bridge" aria-labelledby="events-bridge-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="nl" xml:lang="nl">',
      '<p>Gebeurtenis</p></div><div class="cell" lang="en" xml:lang="en"><p>Event</p></div></div>',
      '<h3 class="row" id="events-bridge-title"><span class="cell" lang="nl" xml:lang="nl">Brug open</span>',
      '<span class="between"> / </span>',
      '<span class="cell" lang="fr" xml:lang="fr">Pont ouvert</span></h3></div></article>',
    ),
    docx: line(
      p('Kind', r('Gebeurtenis'), r(' / '), r('Event', 'lang=en-GB')),
      p('Heading2', marked(0, 'p_events_bridge_0', r('Brug open'), r(' / '), r('Pont ouvert', 'lang=fr-FR'))),
    ),
  },
  {
    name: 'an entry whose name has words in languages of their own',
    tree: [
      {
        ...anEntry('quotes-open', ''),
        title: [{ lang: 'en', value: { ...aRun('Ann: ‘Open. […]’', 'en'), words: { text: 'Open. […]', lang: 'nl' } } }],
      },
      {
        ...anEntry('quotes-salam', ''),
        title: [
          {
            lang: 'en',
            value: { ...aRun('Ann: ‘\u2068سلام.\u2069’', 'en'), words: { text: '\u2068سلام.\u2069', lang: 'ar' } },
          },
        ],
      },
    ],
    html: line(
      '<article class="entry" id="quotes-open" data-entry="quotes/open" aria-labelledby="quotes-open-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en"><p>Kind</p></div></div>',
      '<h3 class="row" id="quotes-open-title">Ann: ‘<span lang="nl">Open. […]</span>’</h3></div></article>',
      '<article class="entry" id="quotes-salam" data-entry="quotes/salam" aria-labelledby="quotes-salam-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en"><p>Kind</p></div></div>',
      '<h3 class="row" id="quotes-salam-title"><bdi>Ann: ‘<span lang="ar">\u2068سلام.\u2069</span>’</bdi></h3></div></article>',
    ),
    xhtml: line(
      '<article class="entry" id="quotes-open" data-entry="quotes/open" aria-labelledby="quotes-open-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en" xml:lang="en"><p>Kind</p></div></div>',
      '<h3 class="row" id="quotes-open-title">Ann: ‘<span lang="nl" xml:lang="nl">Open. […]</span>’</h3></div></article>',
      '<article class="entry" id="quotes-salam" data-entry="quotes/salam" aria-labelledby="quotes-salam-title">',
      '<div class="head"><div class="row kind"><div class="cell" lang="en" xml:lang="en"><p>Kind</p></div></div>',
      '<h3 class="row" id="quotes-salam-title"><bdi>Ann: ‘<span lang="ar" xml:lang="ar">\u2068سلام.\u2069</span>’</bdi></h3></div></article>',
    ),
    docx: line(
      p('Kind', r('Kind')),
      p('Heading2', marked(0, 'p_quotes_open_0', r('Ann: ‘'), r('Open. […]', 'lang=nl-BE'), r('’'))),
      p('Kind', r('Kind')),
      p(
        'Heading2',
        marked(
          1,
          'p_quotes_salam_1',
          r('Ann: ‘'),
          rr('<w:rPr><w:rtl/><w:lang w:bidi="ar-EG"/></w:rPr><w:t>\u2068سلام.\u2069</w:t>'),
          r('’'),
        ),
      ),
    ),
  },
];
