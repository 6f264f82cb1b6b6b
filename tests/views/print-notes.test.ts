import { expect, test } from 'vitest';
import { numberedLinks } from '../../src/views/print-notes.ts';

test('links out of the dossier and to sources are numbered, the same address with the same number', () => {
  const html =
    '<p><a href="https://a.example/">A</a> <a class="x" href="/nl/sources/s/">[<em>S</em>]</a> <a href="/nl/actors/b/">B</a> <a href="https://a.example/">again</a></p>';
  expect(numberedLinks(html)).toEqual({
    html: '<p><a data-note="1" href="https://a.example/">A</a> <a data-note="2" class="x" href="/nl/sources/s/">[<em>S</em>]</a> <a href="/nl/actors/b/">B</a> <a data-note="1" href="https://a.example/">again</a></p>',
    notes: [
      { label: 'A', href: 'https://a.example/' },
      { label: '[S]', href: '/nl/sources/s/' },
    ],
  });
});

test('they are numbered on from the notes that the page has already', () => {
  expect(numberedLinks('<a href="https://a.example/">A</a>', 3).html).toBe(
    '<a data-note="4" href="https://a.example/">A</a>',
  );
});

test('an attribute that holds a > does not end the link', () => {
  expect(numberedLinks('<a title="a > b" href="https://a.example/">A</a>').notes).toEqual([
    { label: 'A', href: 'https://a.example/' },
  ]);
});

test('lists of sources themselves and text that looks like a link are left alone', () => {
  const html = '<a href="/nl/sources/">Bronnen</a> &lt;a href="https://a.example/"&gt;';
  expect(numberedLinks(html)).toEqual({ html, notes: [] });
});

test('what a note says is the text that a browser shows, and never HTML', () => {
  const html = '<a href="https://a.example/?x=1&#38;y=<meta>&#34;">A &lt;b&gt; &#38; <em>“C”</em></a>';
  expect(numberedLinks(html).notes).toEqual([{ label: 'A <b> & “C”', href: 'https://a.example/?x=1&y=<meta>"' }]);
});
