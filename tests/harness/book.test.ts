import { expect, test } from 'vitest';
import { bookBytes } from '../fixtures/book.ts';
import { bookFaults, type BookTexts, readBook } from './book.ts';

const sound = readBook(bookBytes());

/** The sound book with one of its files changed. */
const changed = (file: string, from: string, to: string): BookTexts =>
  new Map([...sound].map(([name, text]) => [name, name === `EPUB/${file}` ? text.replace(from, to) : text]));

test.each([
  [
    'a file that is missing',
    new Map([...sound].filter(([file]) => file !== 'EPUB/cover.svg')),
    'EPUB/cover.svg is listed and missing',
  ],
  ['a file that is not listed', new Map([...sound, ['EPUB/more.css', '']]), 'EPUB/more.css is not listed'],
  [
    'a document that is never read',
    changed('package.opf', '<itemref idref="item-notes-xhtml"></itemref>', ''),
    'item-notes-xhtml is not in the order of reading',
  ],
  [
    'a link to no file',
    changed('summary.xhtml', 'notes.xhtml', 'note.xhtml'),
    'EPUB/summary.xhtml: note.xhtml#note-1 leads nowhere',
  ],
  [
    'a link to no place',
    changed('summary.xhtml', '#note-1', '#note-2'),
    'EPUB/summary.xhtml: notes.xhtml#note-2 leads nowhere',
  ],
  [
    'an id that stands twice',
    changed('summary.xhtml', '<p>', '<p id="part-summary">'),
    'EPUB/summary.xhtml: two ids part-summary',
  ],
  ['another language', changed('index.xhtml', 'lang="en"', 'lang="nl"'), 'EPUB/index.xhtml is in another language'],
  [
    'an entry that stands twice',
    changed('index.xhtml', '<dl', '<dl data-entry="actors/town"'),
    'actors/town stands twice',
  ],
  ['contents that do not fit', changed('actors.xhtml', '>Ann Mayor<', '>Bob<'), '"Ann Mayor" leads to "Bob"'],
])('%s is a fault', (_what, texts, fault) => {
  expect(bookFaults(texts)).toEqual([fault]);
});

test('XML that is not well-formed is refused', () => {
  expect(() => bookFaults(changed('index.xhtml', '</dl>', ''))).toThrow(/unexpected close tag/);
});
