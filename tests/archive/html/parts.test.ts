import { expect, test } from 'vitest';
import { blocksByPart } from './shown.ts';

const long = (name: string): string =>
  `${name} ${'De brug over de rivier blijft dicht tot in het voorjaar. '.repeat(6)}`.trim();
const links = '<a href=/1>Een</a> <a href=/2>twee</a>';

test('what a page calls its article is the article, but not what stands beside it within', async () => {
  const html = `<header><h1>De Krant</h1><nav>${links}</nav></header><div class="cookie-banner">Wij gebruiken koekjes.</div>
    <main><article><h1>Brug dicht</h1><p class=byline>Door An Peeters</p><figure><figcaption>De brug.</figcaption></figure>
    <p>${long('Alinea.')}</p><blockquote><p>Nooit.</p><footer>De burgemeester</footer></blockquote>
    <aside class=related>${links}</aside><p class=doc-note>Slot.</p></article></main><footer>Adres</footer>`;
  expect(await blocksByPart(html)).toEqual([
    ['navigation', 'De Krant'],
    ['navigation', 'Een twee'],
    ['navigation', 'Wij gebruiken koekjes.'],
    ['headline', 'Brug dicht'],
    ['byline', 'Door An Peeters'],
    ['caption', 'De brug.'],
    ['article', long('Alinea.')],
    ['article', 'Nooit.'],
    ['article', 'De burgemeester'],
    ['navigation', 'Een twee'],
    ['article', 'Slot.'],
    ['navigation', 'Adres'],
  ]);
});

test('of a page with several articles, the one with most of the text is it, or else all of `main`', async () => {
  const one = `<main><article><p>${long('Een.')}</article><article><p>Nog iets.</article></main>`;
  expect((await blocksByPart(one)).map(([part]) => part)).toEqual(['article', 'navigation']);
  const all = `<nav>${links}</nav><main>${['A', 'B', 'C'].map((name) => `<article><p>${long(name)}</article>`).join('')}</main>`;
  expect((await blocksByPart(all)).map(([part]) => part)).toEqual(['navigation', 'article', 'article', 'article']);
});

test('of a page that says nothing of it, the article is what a reader view takes', async () => {
  const menu = `<div id=menu>${Array.from({ length: 12 }, (_, at) => `<div><a href=/${at}>Rubriek ${at}</a></div>`).join('')}</div>`;
  const body = Array.from({ length: 8 }, (_, at) => `<p>${long(`Alinea ${at}, met komma's, en zo.`)}</p>`).join('');
  const parts = await blocksByPart(`<body>${menu}<div id=content><h1>Brug dicht</h1>${body}</div></body>`);
  expect(parts.slice(0, 12).map(([part]) => part)).toEqual(Array.from({ length: 12 }, () => 'navigation'));
  expect(parts.slice(12).map(([part]) => part)).toEqual(['headline', ...Array.from({ length: 8 }, () => 'article')]);
});

test('a small page has nothing beside its article, unless it says so', async () => {
  expect(await blocksByPart(`<p>De brug.</p><nav>${links}</nav><p>${links}`)).toEqual([
    ['article', 'De brug.'],
    ['navigation', 'Een twee'],
    ['article', 'Een twee'],
  ]);
});

test('the source says what the article is, wider or narrower than the page does', async () => {
  const html = `<main><h1>Brug</h1><p>${long('Een.')}</p><aside><p>Kader.</p></aside></main><div id=uit><p>Uitleg.</p></div>`;
  const parts = async (select: string) => (await blocksByPart(html, { select })).map(([part]) => part);
  expect(await parts('main, #uit')).toEqual(['headline', 'article', 'article', 'article']);
  expect(await parts('main > p')).toEqual(['headline', 'article', 'navigation', 'navigation']);
});

test.each(['.nergens', 'main[', ':contains("Brug")', ''])(
  'a selector that selects nothing is refused: %s',
  async (select) => {
    await expect(blocksByPart('<main><p>Brug</main>', { select })).rejects.toMatchObject({ reason: 'select' });
  },
);
