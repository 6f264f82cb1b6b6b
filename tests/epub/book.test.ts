import { describe, expect, test } from 'vitest';
import { book } from '../../src/epub/book.ts';
import { epubFile } from '../../src/epub/zip.ts';
import { bodyIn, bookInput, bookTexts, summaryOf, withSummary } from '../fixtures/book.ts';
import { anEntry, aPrintPage, pageRef } from '../fixtures/print-page.ts';
import { bookFaults, readBook } from '../harness/book.ts';

const files = [
  'mimetype',
  'META-INF/container.xml',
  'EPUB/package.opf',
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
];

test.each(['nl', 'en'] as const)('a book in %s has a document per part, and no fault', (locale) => {
  const made = readBook(epubFile(book(bookInput({ locale, html: aPrintPage(locale) }))));
  expect([...made.keys()]).toEqual(files);
  expect(bookFaults(made)).toEqual([]);
});

test('its contents have two levels, and its landmarks lead to what it has', () => {
  expect(bodyIn(bookTexts(), 'nav.xhtml').replace(/> </g, '><')).toBe(
    [
      '<nav class="part" id="part-contents" aria-labelledby="part-contents-title" epub:type="toc" role="doc-toc">',
      '<h2 id="part-contents-title"> Contents </h2><ol class="contents">',
      '<li><a class="line" href="summary.xhtml#part-summary"><span class="name"> Summary </span></a></li>',
      '<li><a class="line" href="timeline.xhtml#part-timeline"><span class="name"> Timeline </span></a></li>',
      '<li><a class="line" href="actors.xhtml#part-actors"><span class="name"> Actors </span></a><ol>',
      '<li><a class="line" href="actors.xhtml#actors-mayor"><span class="name"> Ann Mayor </span></a></li>',
      '<li><a class="line" href="actors.xhtml#actors-town"><span class="name"> The town </span></a></li></ol></li>',
      '<li><a class="line" href="notes.xhtml#part-notes"><span class="name"> Source notes </span></a></li>',
      '<li><a class="line" href="sources.xhtml#part-sources"><span class="name"> Sources </span></a><ol>',
      '<li><a class="line" href="sources.xhtml#sources-letter"><span class="name"> A letter </span></a></li></ol></li>',
      '<li><a class="line" href="index.xhtml#part-index"><span class="name"> Index of names </span></a></li></ol></nav>',
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

describe('a document of the book', () => {
  test('has links across files, no page numbers, and roles', () => {
    expect(bodyIn(bookTexts(), 'summary.xhtml')).toBe(
      [
        '<section class="part" id="part-summary" aria-labelledby="part-summary-title" epub:type="chapter" role="doc-chapter">',
        ' <h2 class="row" id="part-summary-title"> Summary </h2>',
        ' <p><a href="actors.xhtml#actors-mayor">The mayor</a> opened <em>the bridge</em> &amp; left.',
        '<sup class="note-refs"><a id="note-1-part-summary" href="notes.xhtml#note-1" aria-label="Source note 1"',
        ' epub:type="noteref" role="doc-noteref">1</a></sup></p> </section>',
      ].join(''),
    );
  });

  test('marks the notes as endnotes, each with its way back', () => {
    expect(bodyIn(bookTexts(), 'notes.xhtml')).toBe(
      [
        '<section class="part" id="part-notes" aria-labelledby="part-notes-title" epub:type="endnotes" role="doc-endnotes">',
        ' <h2 class="row" id="part-notes-title"> Source notes </h2> <ol class="source-notes"><li id="note-1" value="1"',
        ' epub:type="endnote"><p class="passage" lang="nl" xml:lang="nl"><q>de burgemeester opende</q></p> <p class="used-at">',
        'Used in: <span class="back"><a href="summary.xhtml#note-1-part-summary" role="doc-backlink"> Summary </a></span>',
        '</p></li></ol> </section>',
      ].join(''),
    );
  });

  test('names the places of an actor in the index where the print edition has their pages', () => {
    expect(/<dd>.*<\/dd>/.exec(bodyIn(bookTexts(), 'index.xhtml'))?.[0]).toBe(
      [
        '<dd> <a href="actors.xhtml#actors-mayor"> Mayor, Ann </a> <span class="pages">',
        '– <a href="summary.xhtml#part-summary">Summary</a>; <a href="actors.xhtml#actors-town">The town</a></span> </dd>',
      ].join(''),
    );
  });

  test('says that it holds a drawing, and gives its words the language attribute of XML only', () => {
    const texts = bookTexts();
    const drawn = [...(texts.get('package.opf') ?? '').matchAll(/href="([^"]+)"[^>]*properties="svg"/g)];
    expect(drawn.map(([, href]) => href)).toEqual(['timeline.xhtml']);
    expect(bodyIn(texts, 'timeline.xhtml')).toContain(
      '<text x="250" y="11" text-anchor="middle" xml:lang="en">2024</text>',
    );
    expect(bodyIn(texts, 'timeline.xhtml')).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 60" role="img" aria-labelledby="scale-title">',
    );
  });

  test.each([
    ['an address on the web as it is', '<a href="https://example.org/?a&amp;b">x</a>', undefined],
    [
      'the text of a link to the site',
      '<a href="/en/about/" rel="external" hreflang="en" lang="en">x</a>',
      '<span lang="en" xml:lang="en">x</span>',
    ],
    ['no script, form or comment', 'a<script>b</script><form><input></form><!-- c -->d', 'ad'],
    [
      'no inline style, handler or mark of a component',
      '<p style="a" onclick="b" data-astro-cid="c" class="d">x</p>',
      '<p class="d">x</p>',
    ],
    ['elements without content closed as HTML has it', '<p>a<br>b<i></i></p>', '<p>a<br/>b<i></i></p>'],
    [
      'no sign that XML cannot hold',
      '<p title="&quot;a&lt;">b\u0007&lt;c&gt;</p>',
      '<p title="&quot;a&lt;">b&lt;c&gt;</p>',
    ],
    ['a number of a page nowhere', `<p>See${pageRef('part-index')}.</p>`, '<p>See.</p>'],
  ])('keeps %s', (_what, html, expected) => {
    expect(summaryOf(html)).toBe(expected ?? html);
  });
});

describe('a large part', () => {
  const entries = Array.from({ length: 60 }, (_, index) => `entry-${index}`);
  const html = entries.map((id) => anEntry('actors', id, `Name of ${id}`, `<p>${'words '.repeat(1700)}</p>`)).join('');
  const actors = {
    id: 'actors',
    title: 'Actors',
    html,
    entries: entries.map((id) => [`actors-${id}`, `Name of ${id}`] as const),
  };
  const notes = Array.from(
    { length: 600 },
    (_, index) => `<li id="note-${index + 1}" value="${index + 1}"><p>${'words '.repeat(100)}</p></li>`,
  );
  const last = '<p><a href="#actors-entry-59">x</a><a href="#note-600">600</a><a id="note-1-part-summary">y</a></p>';
  const parts = withSummary(last)
    .filter(({ id }) => id !== 'index')
    .map((part) => (part.id === 'actors' ? actors : part))
    .map((part) => (part.id === 'notes' ? { ...part, html: `<ol class="source-notes">${notes.join('')}</ol>` } : part));
  const made = readBook(epubFile(book(bookInput({ html: aPrintPage('en', parts) }))));
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
    expect(texts(/notes/).map(([, text]) => text.match(/<li /g)?.length)).toEqual([378, 222]);
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
  test('from a page with a link to what it does not hold', () => {
    const html = aPrintPage('en', withSummary('<p><a href="#actors-nobody">x</a></p>'));
    expect(() => book(bookInput({ html }))).toThrow('it has no "actors-nobody", to which a link leads');
  });

  test.each([
    ['without parts', '<!DOCTYPE html><html><body><main>Nothing.</main></body></html>'],
    ['without contents', aPrintPage().replace('id="part-contents"', 'id="contents"')],
    ['with contents alone', aPrintPage('en', [])],
  ])('from a page %s', (_what, html) => {
    expect(() => book(bookInput({ html }))).toThrow('it needs a section with the id part-contents, and other parts');
  });
});
