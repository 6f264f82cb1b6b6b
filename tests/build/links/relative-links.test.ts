import { describe, expect, test } from 'vitest';
import { changeAddressed, relativeCss, relativeTags } from '../../../src/build/links/relative-links.ts';

const page = 'nl/actors/europol/index.html';
const relativeHtml = (html: string, file: string, base: string): string =>
  changeAddressed(html, base, relativeTags(file, base));
const link = (href: string, file = page, base = '/'): string =>
  /href="([^"]*)"/.exec(relativeHtml(`<a class="x" href="${href}">Een naam</a>`, file, base))?.[1] ?? '';

describe('an address of the site', () => {
  test.each([
    ['/nl/actors/eurojust/', '../eurojust/'],
    ['/nl/actors/', '../'],
    ['/nl/', '../../'],
    ['/', '../../../'],
    ['/en/actors/europol/', '../../../en/actors/europol/'],
    ['/_astro/style.css', '../../../_astro/style.css'],
    ['/nl/actors/europol/', './'],
    ['/nl/actors/europol/#roles', '#roles'],
    ['/nl/actors/#E', '../#E'],
    ['/nl/search/?q=amaq&#38;lang=nl#top', '../../search/?q=amaq&#38;lang=nl#top'],
  ])('%s leads there from the page that has it', (address, expected) => {
    expect(link(address)).toBe(expected);
    expect(new URL(expected, `https://dossier.example/${page.replace('index.html', '')}`).href).toBe(
      `https://dossier.example${address}`,
    );
  });

  test.each([
    ['index.html', '/nl/', 'nl/'],
    ['index.html', '/favicon.svg', 'favicon.svg'],
    ['nl/index.html', '/nl/dossier.pdf', 'dossier.pdf'],
    ['print/index.html', '/nl/print/', '../nl/print/'],
  ])('in %s, %s is %s', (file, address, expected) => {
    expect(link(address, file)).toBe(expected);
  });

  test('is told by the base path, where there is one', () => {
    expect(link('/dossiers/amaq/nl/', page, '/dossiers/amaq/')).toBe('../../');
    expect(link('/dossiers/other/nl/', page, '/dossiers/amaq/')).toBe('/dossiers/other/nl/');
  });
});

test.each(['https://dossier.example/nl/', '//cdn.example/x', '#roles', 'mailto:editors@dossier.example', '../'])(
  '%s stays as it is',
  (address) => {
    expect(link(address)).toBe(address);
  },
);

test('only attributes that hold an address change, in every kind of tag', () => {
  const html = [
    '<link rel="stylesheet" href="/_astro/x.css">',
    '<script src="/_astro/x.js" defer></script>',
    '<form action="/nl/search/" data-search-panel="/">',
    '<button data-copy="/nl/" title="a > b" data-styles="/nl/compose.css">',
    '<meta content="href=&quot;/nl/&quot;"><i lang=nl>',
    '<i title=" href="/ id="b"><a href="/nl/">',
  ];
  expect(relativeHtml(html.join('\n'), 'nl/index.html', '/').split('\n')).toEqual([
    '<link rel="stylesheet" href="../_astro/x.css">',
    '<script src="../_astro/x.js" defer></script>',
    '<form action="search/" data-search-panel="../">',
    '<button data-copy="/nl/" title="a > b" data-styles="compose.css">',
    '<meta content="href=&quot;/nl/&quot;"><i lang=nl>',
    '<i title=" href="/ id="b"><a href="./">',
  ]);
});

test('text that looks like an attribute stays text', () => {
  const html = '<pre>a &lt;a href="/nl/"> b href="/nl/" 1 < 2 href="/nl/"</pre>';
  expect(relativeHtml(html, page, '/')).toBe(html);
});

test('a long page is read in one go', () => {
  const html = `<p title="${'<'.repeat(200_000)}"`;
  expect(relativeHtml(html.repeat(2), page, '/')).toBe(html.repeat(2));
});

test('a style sheet leads to its fonts from where it stands', () => {
  const css = `a{src:url(/_astro/f.woff2)}b{src:url("/_astro/g.woff2")}c{src:url(data:x)}`;
  expect(relativeCss(css, '_astro/style.css', '/')).toBe(`a{src:url(f.woff2)}b{src:url("g.woff2")}c{src:url(data:x)}`);
});
