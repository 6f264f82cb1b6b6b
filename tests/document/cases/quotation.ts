import type { Quotation, Translation } from '../../../src/document/nodes.ts';
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
  },
  {
    name: 'a statement that the source interrupts',
    tree: [aQuotation({ segments: ['Le pont', 'est ouvert.'] })],
    html: line(
      '<blockquote lang="fr"><p class="words"><q>Le pont</q> <span class="interruption" lang="en">',
      '<span aria-hidden="true">[…]</span> <span class="visually-hidden">(interrupted)</span></span> ',
      '<q>est ouvert.</q></p></blockquote>',
    ),
    xhtml: line(
      '<blockquote lang="fr" xml:lang="fr"><p class="words"><q>Le pont</q> ',
      '<span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span> ',
      '<span class="visually-hidden">(interrupted)</span></span> <q>est ouvert.</q></p></blockquote>',
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
      '<q>De brug</q> <span class="interruption" lang="nl"><span aria-hidden="true">[…]</span> ',
      '<span class="visually-hidden">(onderbroken)</span></span> <q>is open.</q></p>',
      '<p class="label" lang="nl">Niet vergeleken.</p></blockquote></div><div class="cell" lang="en">',
      '<div class="translation"><p class="label">Translation</p><div lang="en"><p class="words">',
      '<q>The bridge</q> <span class="interruption" lang="en"><span aria-hidden="true">[…]</span> ',
      '<span class="visually-hidden">(interrupted)</span></span> <q>is open.</q></p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1">1</a></sup></div></div></div></div>',
    ),
    xhtml: line(
      '<div class="row quotation"><div class="cell" lang="nl" xml:lang="nl">',
      '<blockquote lang="nl" xml:lang="nl"><p class="words"><q>De brug</q> ',
      '<span class="interruption" lang="nl" xml:lang="nl"><span aria-hidden="true">[…]</span> ',
      '<span class="visually-hidden">(onderbroken)</span></span> <q>is open.</q></p>',
      '<p class="label" lang="nl" xml:lang="nl">Niet vergeleken.</p></blockquote></div>',
      '<div class="cell" lang="en" xml:lang="en"><div class="translation"><p class="label">Translation</p>',
      '<div lang="en" xml:lang="en"><p class="words"><q>The bridge</q> ',
      '<span class="interruption" lang="en" xml:lang="en"><span aria-hidden="true">[…]</span> ',
      '<span class="visually-hidden">(interrupted)</span></span> <q>is open.</q></p><sup class="note-refs">',
      '<a href="#note-1" aria-label="Source note 1" epub:type="noteref" role="doc-noteref">1</a></sup></div></div></div></div>',
    ),
  },
];
