import { describe, expect, test } from 'vitest';
import { text } from '../../../src/document/inline.ts';
import type { Block } from '../../../src/document/nodes.ts';
import { bodyIn, bookBytes, bookTexts, summaryOf } from '../../fixtures/book.ts';
import {
  aDocument,
  aLink,
  anEntry,
  aParagraph,
  aPart,
  aReference,
  aRun,
  withBlocks,
  withSummary,
} from '../../fixtures/document.ts';
import { bookFaults, readBook } from '../../harness/book.ts';

const files = [
  'mimetype',
  'META-INF/container.xml',
  'EPUB/book.css',
  'EPUB/cover.svg',
  'EPUB/cover.xhtml',
  'EPUB/nav.xhtml',
  'EPUB/summary.xhtml',
  'EPUB/timeline.xhtml',
  'EPUB/actors.xhtml',
  'EPUB/notes.xhtml',
  'EPUB/sources.xhtml',
  'EPUB/index.xhtml',
  'EPUB/package.opf',
];

test('a book has a document per part, and no fault', () => {
  const made = readBook(bookBytes());
  expect([...made.keys()]).toEqual(files);
  expect(bookFaults(made)).toEqual([]);
});

test('its contents have two levels, and its landmarks lead to what it has', () => {
  expect(bodyIn(bookTexts(), 'nav.xhtml')).toBe(
    [
      '<nav class="part" id="part-contents" aria-labelledby="part-contents-title" epub:type="toc" role="doc-toc">',
      '<h2 class="row" id="part-contents-title">Contents</h2><ol class="contents">',
      '<li><a class="line" href="summary.xhtml#part-summary"><span class="name">Summary</span></a></li>',
      '<li><a class="line" href="timeline.xhtml#part-timeline"><span class="name">Timeline</span></a></li>',
      '<li><a class="line" href="actors.xhtml#part-actors"><span class="name">Actors</span></a><ol>',
      '<li><a class="line" href="actors.xhtml#actors-mayor"><span class="name">Ann Mayor</span></a></li>',
      '<li><a class="line" href="actors.xhtml#actors-town"><span class="name">The town</span></a></li></ol></li>',
      '<li><a class="line" href="notes.xhtml#part-notes"><span class="name">Source notes</span></a></li>',
      '<li><a class="line" href="sources.xhtml#part-sources"><span class="name">Sources</span></a><ol>',
      '<li><a class="line" href="sources.xhtml#sources-letter"><span class="name">A letter</span></a></li></ol></li>',
      '<li><a class="line" href="index.xhtml#part-index"><span class="name">Index of names</span></a></li></ol></nav>',
      '<nav epub:type="landmarks" aria-label="Landmarks" hidden="hidden"><ol>',
      '<li><a href="cover.xhtml#cover" epub:type="cover">Title page</a></li>',
      '<li><a href="#part-contents" epub:type="toc">Contents</a></li>',
      '<li><a href="summary.xhtml#part-summary" epub:type="bodymatter">Summary</a></li>',
      '<li><a href="notes.xhtml#part-notes" epub:type="endnotes">Source notes</a></li>',
      '<li><a href="sources.xhtml#part-sources" epub:type="bibliography">Sources</a></li>',
      '<li><a href="index.xhtml#part-index" epub:type="index">Index of names</a></li></ol></nav>',
    ].join(''),
  );
});

test('its contents say which way a name in another language runs', () => {
  const made = aDocument();
  const title = [{ lang: 'en' as const, value: { ...aRun('הארץ', 'en'), words: { text: 'הארץ', lang: 'he' } } }];
  const place = { anchor: 'part-sources', title, entries: [] };
  const contents = { ...aPart('contents', 'Contents'), children: [{ type: 'contents' as const, lines: [place] }] };
  expect(
    bodyIn(bookTexts({ document: { ...made, parts: [contents, ...made.parts.slice(1)] } }), 'nav.xhtml'),
  ).toContain('<span class="name"><bdi><span lang="he" dir="rtl" xml:lang="he">הארץ</span></bdi></span>');
});

test('its first document is the title page, as a section with a name', () => {
  expect(bodyIn(bookTexts(), 'cover.xhtml')).toBe(
    [
      '<section id="cover" epub:type="cover titlepage" aria-label="Title page"><header class="title-page">',
      '<h1>The bridge</h1><div class="imprint"><div lang="en" xml:lang="en"><p>First edition</p>',
      '<p>As of January 2025</p></div></div></header></section>',
    ].join(''),
  );
});

describe('a document of the book', () => {
  test('has links across files, no page numbers, and roles', () => {
    expect(bodyIn(bookTexts(), 'summary.xhtml')).toBe(
      [
        '<section class="part" id="part-summary" aria-labelledby="part-summary-title" epub:type="chapter" role="doc-chapter">',
        '<h2 class="row" id="part-summary-title">Summary</h2>',
        '<p><a href="actors.xhtml#actors-mayor">The mayor</a> opened <em>the bridge</em> &amp; left.',
        '<sup class="note-refs"><a id="note-1-part-summary" href="notes.xhtml#note-1" aria-label="Source note 1"',
        ' epub:type="noteref" role="doc-noteref">1</a></sup></p></section>',
      ].join(''),
    );
  });

  test('marks the notes as endnotes, each with its way back', () => {
    expect(bodyIn(bookTexts(), 'notes.xhtml')).toBe(
      [
        '<section class="part" id="part-notes" aria-labelledby="part-notes-title" epub:type="endnotes" role="doc-endnotes">',
        '<h2 class="row" id="part-notes-title">Source notes</h2><ol class="source-notes"><li id="note-1" value="1"',
        ' epub:type="endnote"><p class="passage" lang="nl" xml:lang="nl"><q>de burgemeester opende</q></p>',
        '<div class="row place"><div class="cell" lang="en" xml:lang="en"><p><a href="sources.xhtml#sources-letter">',
        'A letter</a></p></div></div><p class="used-at"><span>Used in:</span> ',
        '<a href="summary.xhtml#note-1-part-summary" role="doc-backlink">Summary</a></p></li></ol></section>',
      ].join(''),
    );
  });

  test('names the places of an actor in the index where the print edition has their pages', () => {
    expect(/<dd>.*<\/dd>/.exec(bodyIn(bookTexts(), 'index.xhtml'))?.[0]).toBe(
      [
        '<dd><a href="actors.xhtml#actors-mayor">Mayor, Ann</a> <span class="pages">',
        '– <a href="summary.xhtml#part-summary">Summary</a>; <a href="actors.xhtml#actors-town">The town</a></span></dd>',
      ].join(''),
    );
  });

  test('says that it holds a drawing, and gives its words the language attribute of XML only', () => {
    const texts = bookTexts();
    const drawn = [...(texts.get('package.opf') ?? '').matchAll(/href="([^"]+)"[^>]*properties="svg"/g)];
    expect(drawn.map(([, href]) => href)).toEqual(['timeline.xhtml']);
    const [svg = ''] = /<svg.*?<\/svg>/s.exec(bodyIn(texts, 'timeline.xhtml')) ?? [];
    expect(svg.match(/<(?:svg|text) [^>]*>/g)).toEqual([
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 51" role="img" aria-labelledby="timeline-title-0 timeline-text-0">',
      '<text x="250" y="11" text-anchor="middle" xml:lang="en">',
      '<text x="0" y="40.5" xml:lang="en">',
    ]);
  });

  test('has nothing that only a page in a browser needs', () => {
    expect([...bookTexts().values()].join('')).not.toMatch(/tabindex|data-page|<script|style="/);
  });

  const cases: readonly (readonly [string, Block, string])[] = [
    [
      'an address on the web as it is',
      aParagraph(aLink('https://example.org/?a&b', 'x')),
      '<p><a href="https://example.org/?a&amp;b" rel="external noopener">x</a></p>',
    ],
    [
      'the text of a link to the site',
      aParagraph({ type: 'link', href: '/en/about/', external: false, title: 't', lang: 'en', children: [text('x')] }),
      '<p><span lang="en" title="t" xml:lang="en">x</span></p>',
    ],
    [
      'elements without content closed as HTML has it',
      aParagraph('a', { type: 'break' }, { type: 'emphasis', children: [] }),
      '<p>a<br/><em></em></p>',
    ],
    [
      'no sign that XML cannot hold',
      aParagraph('b\u0007<c>', aLink('https://a.example/\ufffe?"<', 'd\ud800')),
      '<p>b&lt;c&gt;<a href="https://a.example/?&quot;&lt;" rel="external noopener">d</a></p>',
    ],
    [
      'a number of a page nowhere',
      aParagraph('See ', aReference('part-index', 'the index', true), '.'),
      '<p>See <a href="index.xhtml#part-index">the index</a>.</p>',
    ],
  ];
  test.each(cases)('keeps %s', (_what, block, expected) => {
    expect(summaryOf(block)).toBe(expected);
  });
});

describe('a large part', () => {
  const long = aParagraph('words '.repeat(1700));
  const entries = Array.from({ length: 60 }, (_, index) =>
    anEntry(`actors-entry-${index}`, `Name of entry-${index}`, long),
  );
  const notes = Array.from({ length: 600 }, (_, index) => ({
    number: index + 1,
    exact: 'words '.repeat(100),
    lang: 'en',
    place: [],
    usedAt: [],
  }));
  const summary = withSummary(
    aParagraph(aReference('actors-entry-59', 'x'), { type: 'notes', refs: [{ number: 600, id: undefined }] }),
  );
  const parts = [
    ...summary.filter(({ anchor }) => anchor === 'part-summary'),
    aPart('actors', 'Actors', ...entries),
    aPart('notes', 'Source notes', { type: 'source-notes', usedAt: 'Used in', notes }),
  ];
  const made = readBook(bookBytes({ document: aDocument(parts) }));
  const texts = (name: RegExp) => [...made].filter(([file]) => name.test(file));

  test('goes on in further documents between its entries, and between the items of a list', () => {
    expect([...made.keys()].filter((file) => /actors|notes/.test(file))).toEqual([
      'EPUB/actors.xhtml',
      'EPUB/actors-2.xhtml',
      'EPUB/actors-3.xhtml',
      'EPUB/notes.xhtml',
      'EPUB/notes-2.xhtml',
    ]);
    expect(bookFaults(made)).toEqual([]);
    expect(texts(/actors/).map(([, text]) => text.match(/<article/g)?.length)).toEqual([24, 24, 12]);
    expect(texts(/notes/).map(([, text]) => text.match(/<li /g)?.length)).toEqual([326, 274]);
  });

  test('has its heading in the first of them, and its name on the others', () => {
    expect(texts(/actors/).map(([, text]) => /<section[^>]*>/.exec(text)?.[0])).toEqual([
      '<section class="part" id="part-actors" aria-labelledby="part-actors-title" epub:type="chapter" role="doc-chapter">',
      '<section class="part" epub:type="chapter" role="doc-chapter" aria-label="Actors">',
      '<section class="part" epub:type="chapter" role="doc-chapter" aria-label="Actors">',
    ]);
    expect(texts(/notes/).map(([, text]) => /<title>[^<]*/.exec(text)?.[0])).toEqual([
      '<title>Source notes – The bridge',
      '<title>Source notes 2 – The bridge',
    ]);
  });

  test('is linked to where each thing stands', () => {
    expect(made.get('EPUB/summary.xhtml')).toContain('<a href="actors-3.xhtml#actors-entry-59">x</a>');
    expect(made.get('EPUB/summary.xhtml')).toContain('<a href="notes-2.xhtml#note-600"');
  });
});

describe('no book is made', () => {
  test.each([
    ['a place', withSummary(aParagraph(aReference('actors-nobody', 'x'))), 'actors-nobody'],
    [
      'a note',
      withBlocks('summary', aParagraph({ type: 'notes', refs: [{ number: 7, id: 'note-1-part-summary' }] })),
      'note-7',
    ],
    ['what rests on a note', withBlocks('summary', aParagraph('Nothing.')), 'note-1-part-summary'],
  ])('of a document with a link to %s that it does not hold', (_what, parts, anchor) => {
    expect(() => bookBytes({ document: aDocument(parts) })).toThrow(`it has no "${anchor}", to which a link leads`);
  });
});
