import { expect, test } from 'vitest';
import { relOf } from '../../src/document/inline.ts';

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
