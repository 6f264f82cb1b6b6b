import { text } from '../../../src/document/inline.ts';
import { aReference, aRun, inBoth, named } from '../../fixtures/document.ts';
import { item, marked, p, page, pp, r, to } from './word.ts';
import { type Case, line } from './case.ts';

/** Source notes and the index: what a reader looks things up in. */
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
];
