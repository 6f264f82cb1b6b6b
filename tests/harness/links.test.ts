import { expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { aPage, aSite } from './temp-site.ts';

const faults = (body: string, base = '/', origin?: string) => {
  const files = {
    'index.html': aPage(body),
    'nl/index.html': aPage('<p id="één">Eén.</p>'),
    'a.png': '',
    'a b.png': '',
  };
  return brokenLinks(aSite(files), base, origin).map(({ page, link, reason }) => `${page}: ${link}: ${reason}`);
};

test.each([
  ['a page', '<a href="/nl/">'],
  ['a relative page', '<a href="nl/?q=1">'],
  ['an id', '<a href="/nl/#%C3%A9%C3%A9n">'],
  ['an id on the page', '<p id="a"><a href="#a">'],
  ['the top', '<a href="#"><a href="#top">'],
  ['a text fragment', '<a href="/nl/#:~:text=Eén">'],
  ['an escaped file name', '<img src="/a%20b.png">'],
  ['every image of a set', '<img srcset="/a.png 1x, /a%20b.png 2x">'],
  ['another site', '<a href="https://example.org/nope"><a href="//example.org/nope">'],
  ['no page at all', '<a href="mailto:a@example.org"><img src="data:,">'],
])('a link to %s is sound', (_, body) => {
  expect(faults(body)).toEqual([]);
});

test.each([
  ['<a href="/fr/">', '/fr/: no file fr/index.html'],
  ['<a href="/NL/">', '/NL/: no file NL/index.html'],
  ['<a href="/nl">', '/nl: nl is a folder: end its path in "/"'],
  ['<a href="/nl/#twee">', '/nl/#twee: no id "twee" in nl/index.html'],
  ['<a href="#a">', '#a: no id "a" in index.html'],
  ['<img src="b.png">', 'b.png: no file b.png'],
  ['<img srcset="/a.png 1x, /b.png 2x">', '/b.png: no file b.png'],
  ['<noscript><a href="/fr/">', '/fr/: no file fr/index.html'],
  ['<template><a href="/fr/">', '/fr/: no file fr/index.html'],
  ['<svg><use xlink:href="#a"/></svg>', '#a: no id "a" in index.html'],
  ['<meta http-equiv="refresh" content="0; url=/fr/">', '/fr/: no file fr/index.html'],
  ['<a href="/?a&amp;b#c">', '/?a&b#c: no id "c" in index.html'],
  ['<a href="http://:x">', 'http://:x: not a URL'],
  ['<a href="/%zz">', '/%zz: not a URL'],
])('%s is reported', (body, fault) => {
  expect(faults(body)).toEqual([`index.html: ${fault}`]);
});

test('under a base path, a link must start with it', () => {
  expect(faults('<a href="/press/nl/"><a href="nl/"><a href="/nl/">', '/press')).toEqual([
    'index.html: /nl/: outside the base path /press/',
  ]);
});

test('absolute addresses of the site itself are checked', () => {
  const body = '<link rel="canonical" href="https://site.test/fr/"><a href="https://site.test/nl/">';
  expect(faults(body, '/', 'https://site.test')).toEqual(['index.html: https://site.test/fr/: no file fr/index.html']);
});
