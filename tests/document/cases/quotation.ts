import type { Quotation, Translation } from '../../../src/document/nodes.ts';
import { marked, note, noteRef, p, r, tbl, tc, tr } from './word.ts';
import { type Case, line } from './case.ts';

const aQuotation = (parts: Partial<Quotation> = {}): Quotation => ({
  type: 'quotation',
  segments: ['Le pont est ouvert.'],
  lang: 'fr',
  unproven: undefined,
  refs: [],
  ...parts,
});

const aTranslation = (parts: Partial<Translation> = {}): Translation => ({
  type: 'translation',
  labels: ['Translation'],
  segments: ['The bridge is open.'],
  lang: 'en',
  refs: [],
  ...parts,
});

/** Words of others, and what they are in other words. */
export const quotationCases: readonly Case[] = [
  {
    name: 'a quotation in its own language, with its note',
    tree: [aQuotation({ refs: [{ number: 1, id: 'note-1-quotes-a' }] })],
    html: line(
      '<blockquote lang="fr"><p class="words"><q>Le pont est ouvert.</q></p><sup class="note-refs">',
      '<a id="note-1-quotes-a" href="#note-1" aria-label="Source note 1">1</a></sup></blockquote>',
    ),
    xhtml: line(
      '<blockquote lang="fr" xml:lang="fr"><p class="words"><q>Le pont est ouvert.</q></p>',
      '<sup class="note-refs">',
      '<a id="note-1-quotes-a" href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></blockquote>',
    ),
    docx: line(
      p(
        'Quote',
        r('‘Le pont est ouvert.’', 'lang=fr-FR'),
        marked(1, 'p_note_1_quotes_a_1', marked(0, 'p_footnote_mark_source_1_0', noteRef(1))),
      ),
      note(1, undefined, r('‘passage 1’')),
    ),
  },
  {
    name: 'a statement that the source interrupts',
    tree: [aQuotation({ segments: ['Le pont', 'est ouvert.'], gaps: ['interrupted'] })],
    html: line(
      '<blockquote lang="fr"><p class="words"><q>Le pont</q> <span class="interruption" lang="en">',
      '<span aria-hidden="true">[…]</span><span class="visually-hidden"> (interrupted)</span></span> ',
      '<q>est ouvert.</q></p></blockquote>',
    ),
    xhtml: line(
      '<blockquote lang="fr" xml:lang="fr"><p class="words"><q>Le pont</q> ',
      '<span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (interrupted)</span></span> <q>est ouvert.</q></p></blockquote>',
    ),
    docx: line(
      p('Quote', r('‘Le pont’', 'lang=fr-FR'), r(' […] ', 'rStyle=Interruption'), r('‘est ouvert.’', 'lang=fr-FR')),
    ),
  },
  {
    name: 'a statement that is cut from a sentence, at both of its ends, with words left out between',
    tree: [aQuotation({ segments: ['Le pont', 'est ouvert'], cut: 'both', gaps: ['left-out'] })],
    html: line(
      '<blockquote lang="fr"><p class="words">',
      '<q><span class="interruption" lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (left out)</span></span> Le pont</q> <span class="interruption" lang="en">',
      '<span aria-hidden="true">[…]</span><span class="visually-hidden"> (left out)</span></span> ',
      '<q>est ouvert <span class="interruption" lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (left out)</span></span></q></p></blockquote>',
    ),
    xhtml: line(
      '<blockquote lang="fr" xml:lang="fr"><p class="words">',
      '<q><span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (left out)</span></span> Le pont</q> ',
      '<span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (left out)</span></span> ',
      '<q>est ouvert <span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (left out)</span></span></q></p></blockquote>',
    ),
    docx: line(
      p(
        'Quote',
        r('‘[…] Le pont’', 'lang=fr-FR'),
        r(' […] ', 'rStyle=Interruption'),
        r('‘est ouvert […]’', 'lang=fr-FR'),
      ),
    ),
  },
  {
    name: 'words that nobody compared with the source',
    tree: [aQuotation({ unproven: 'Not compared.', refs: [{ number: 1, id: undefined }] })],
    html: line(
      '<blockquote lang="fr"><p class="words"><q>Le pont est ouvert.</q></p>',
      '<p class="label" lang="en">Not compared.</p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1">1</a></sup></blockquote>',
    ),
    xhtml: line(
      '<blockquote lang="fr" xml:lang="fr"><p class="words"><q>Le pont est ouvert.</q></p>',
      '<p class="label" lang="en" xml:lang="en">Not compared.</p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></blockquote>',
    ),
    docx: line(
      p('Quote', r('‘Le pont est ouvert.’', 'lang=fr-FR')),
      p('Label', r('Not compared.'), marked(0, 'p_footnote_mark_source_1_0', noteRef(1))),
      note(1, undefined, r('‘passage 1’')),
    ),
  },
  {
    name: 'a translation, and one whose original has changed, with what that rests on',
    tree: [
      aTranslation(),
      aTranslation({ labels: ['Translation', 'Outdated.'], refs: [{ number: 1, id: undefined }] }),
    ],
    html: line(
      '<div class="translation"><p class="label">Translation</p><div lang="en"><p class="words">',
      '<q>The bridge is open.</q></p></div></div><div class="translation"><p class="label">Translation</p>',
      '<p class="label">Outdated.</p><div lang="en"><p class="words"><q>The bridge is open.</q></p>',
      '<sup class="note-refs"><a href="#note-1" aria-label="Source note 1">1</a></sup></div></div>',
    ),
    xhtml: line(
      '<div class="translation"><p class="label">Translation</p><div lang="en" xml:lang="en"><p class="words">',
      '<q>The bridge is open.</q></p></div></div><div class="translation"><p class="label">Translation</p>',
      '<p class="label">Outdated.</p><div lang="en" xml:lang="en"><p class="words">',
      '<q>The bridge is open.</q></p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></div></div>',
    ),
    docx: line(
      p('Label', r('Translation')),
      p('Translation', r('‘The bridge is open.’')),
      p('Label', r('Translation')),
      p('Label', r('Outdated.')),
      p('Translation', r('‘The bridge is open.’'), marked(0, 'p_footnote_mark_source_1_0', noteRef(1))),
      note(1, undefined, r('‘passage 1’')),
    ),
  },
  {
    name: 'a quotation beside its translation: what is said of each is in the language of its column',
    tree: [
      {
        type: 'columns',
        role: 'quotation',
        cells: [
          {
            lang: 'nl',
            value: [aQuotation({ segments: ['De brug', 'is open.'], lang: 'nl', unproven: 'Niet vergeleken.' })],
          },
          {
            lang: 'en',
            value: [aTranslation({ segments: ['The bridge', 'is open.'], refs: [{ number: 1, id: undefined }] })],
          },
        ],
      },
    ],
    locales: ['nl', 'en'],
    html: line(
      '<div class="row quotation"><div class="cell" lang="nl"><blockquote lang="nl"><p class="words">',
      '<q>De brug</q> <span class="interruption" lang="nl"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (onbekend)</span></span> <q>is open.</q></p>',
      '<p class="label" lang="nl">Niet vergeleken.</p></blockquote></div><div class="cell" lang="en">',
      '<div class="translation"><p class="label">Translation</p><div lang="en"><p class="words">',
      '<q>The bridge</q> <span class="interruption" lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (unknown)</span></span> <q>is open.</q></p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1">1</a></sup></div></div></div></div>',
    ),
    xhtml: line(
      '<div class="row quotation"><div class="cell" lang="nl" xml:lang="nl">',
      '<blockquote lang="nl" xml:lang="nl"><p class="words"><q>De brug</q> ',
      '<span class="interruption" lang="nl" xml:lang="nl"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (onbekend)</span></span> <q>is open.</q></p>',
      '<p class="label" lang="nl" xml:lang="nl">Niet vergeleken.</p></blockquote></div>',
      '<div class="cell" lang="en" xml:lang="en"><div class="translation"><p class="label">Translation</p>',
      '<div lang="en" xml:lang="en"><p class="words"><q>The bridge</q> ',
      '<span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span>',
      '<span class="visually-hidden"> (unknown)</span></span> <q>is open.</q></p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></div></div></div></div>',
    ),
    docx: line(
      tbl(
        'SideBySide',
        [4706, 4706],
        [],
        tr(
          [],
          tc(
            4706,
            line(
              p('Quote', r('‘De brug’'), r(' […] ', 'rStyle=Interruption'), r('‘is open.’')),
              p('Label', r('Niet vergeleken.')),
            ),
          ),
          tc(
            4706,
            line(
              p('Label', r('Translation', 'lang=en-GB')),
              p(
                'Translation',
                r('‘The bridge’', 'lang=en-GB'),
                r(' […] ', 'rStyle=Interruption', 'lang=en-GB'),
                r('‘is open.’', 'lang=en-GB'),
                marked(0, 'p_footnote_mark_source_1_0', noteRef(1, undefined, 'lang=en-GB')),
              ),
            ),
          ),
        ),
      ),
      note(1, undefined, r('‘passage 1’', 'lang=en-GB')),
    ),
  },
];
