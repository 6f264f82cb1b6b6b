import { expect, test } from 'vitest';
import { bookLink } from '../../src/views/book-link.ts';

test('the link to the book leads to the one in the language of the reader, below the base path', () => {
  expect(bookLink({ url: undefined, base: '/dossiers/amaq/' }, 'nl')).toEqual({
    href: '/dossiers/amaq/nl/dossier.epub',
    text: 'Als e-boek (EPUB)',
    lang: 'nl',
    foreign: false,
  });
});
