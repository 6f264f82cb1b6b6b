import { expect, test } from 'vitest';
import { piecesOf, relOf } from '../../src/document/inline.ts';

test.each([
  ['the letter', 'https://a.example/b', 'external noopener'],
  ['https://a.example/b', 'https://a.example/b', 'noopener'],
  [' A.example/b ', 'https://a.example/b/', 'noopener'],
  ['a.example', 'http://a.example/', 'noopener'],
  ['a.example', 'https://b.example/?a.example', 'external noopener'],
  ['press@a.example', 'mailto:press@a.example', 'noopener'],
  ['', 'https://a.example/', 'external noopener'],
])('paper adds the address to a link, unless its words %j say it', (words, href, rel) => {
  expect(relOf(words, href)).toBe(rel);
});

test.each([
  ['An: ‘Bo. An’', { text: 'An', lang: 'nl' }, ['An: ‘Bo. ', { text: 'An', lang: 'nl' }, '’']],
  ['Bo', { text: 'Bo', lang: 'nl' }, [{ text: 'Bo', lang: 'nl' }]],
  ['An', undefined, ['An']],
  ['An', { text: 'Bo', lang: 'nl' }, ['An']],
])('the words of %j in a language of their own stand apart, and none are lost', (text, words, pieces) => {
  const written = pieces.map((piece) => (typeof piece === 'string' ? { text: piece, lang: undefined } : piece));
  expect(piecesOf({ text, words })).toEqual(written);
});
