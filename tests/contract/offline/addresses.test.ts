import { expect, test } from 'vitest';
import { addressBelow, isDocument, keptAddress, strategy } from '../../../src/contract/offline/addresses.ts';

test.each([
  ['index.html', ''],
  ['nl/actors/europol/index.html', 'nl/actors/europol/'],
  ['404.html', '404.html'],
  ['pagefind/0123456789/words-nl-ß', 'pagefind/0123456789/words-nl-%C3%9F'],
  ['pagefind/0123456789/words-nl-#', 'pagefind/0123456789/words-nl-%23'],
  ['nl/feed.xml', 'nl/feed.xml'],
])('the file %s is kept as “%s”', (file, address) => {
  expect(keptAddress(file)).toBe(address);
});

test.each([
  'nl/dossier.pdf',
  'en/dossier.epub',
  'integrity.json',
  'offline.js',
  'offline.txt',
  'robots.txt',
  '_headers',
  '_redirects',
  'sitemap-0.xml',
  '.dossier-site',
  'disk/index.js',
  'disk/index/0.js',
])('the file %s is not kept', (file) => {
  expect(keptAddress(file)).toBe(undefined);
});

const base = new URL('https://site.example/kade/');

test.each([
  ['https://site.example/kade/', ''],
  ['https://site.example/kade/index.html', ''],
  ['https://site.example/kade/nl/search/?q=brug#main', 'nl/search/'],
  ['https://site.example/kade/nl/search/index.html', 'nl/search/'],
  ['https://site.example/kade/nl/search', 'nl/search'],
  ['https://site.example/kades/', undefined],
  ['https://site.example/', undefined],
  ['https://other.example/kade/nl/', undefined],
])('%s is kept as “%s”', (url, address) => {
  expect(addressBelow(base, new URL(url))).toBe(address);
});

test.each([
  ['', 'network-first'],
  ['nl/actors/', 'network-first'],
  ['nl/dossier.pdf', 'network-first'],
  ['nl/print.css', 'network-first'],
  ['pagefind/dossier.txt', 'network-first'],
  ['pagefind/pagefind-entry.json', 'network-first'],
  ['pagefind/pagefind-worker.js', 'network-first'],
  ['pagefind/pagefind.nl_1a2b3c.pf_meta', 'cache-first'],
  ['pagefind/fragment/nl_1a2b3c.pf_fragment', 'cache-first'],
  ['pagefind/index/nl_1a2b3c.pf_index', 'cache-first'],
  ['pagefind/0123456789/words-nl-a', 'cache-first'],
  ['_astro/style.CqvPcRS_.css', 'cache-first'],
  ['offline.txt', 'network-first'],
  ['offline.js', 'leave'],
])('%s is answered: %s', (address, expected) => {
  expect(strategy(address)).toBe(expected);
});

test('PDFs, e-books and Word documents are documents, pages are not', () => {
  expect(['nl/dossier.pdf', 'nl/dossier.epub', 'nl/dossier.docx', 'nl/', 'pdf/'].map(isDocument)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
