import { describe, expect, test } from 'vitest';
import { indexedText, searchablePage } from '../../../src/build/index/page-text.ts';

const parts = (
  main: string,
  record = '{&quot;kind&quot;:&quot;actors&quot;,&quot;title&quot;:&quot;A &amp; B&quot;}',
) => ({
  before: `<!doctype html><html lang="nl"><head><meta name="dossier.search" content="${record}"></head><body><nav>Menu</nav><main id="main" data-searched>`,
  main,
  after: '</main><footer>Voet</footer></body></html>',
});

const page = (main: string) => {
  const found = searchablePage(parts(main));
  if (!found) throw new Error('The page does not ask to be found.');
  return { ...found, lang: 'nl' as const };
};
const split = (word: string) => (word === 'cyberaanval' ? ['cyber', 'aanval'] : [word]);
const engine = { weight: 'data-weight', plain: new Set(['a', 'q']) };
const body = (main: string, lang: 'nl' | 'en' = 'nl') => indexedText({ ...page(main), lang }, engine, split).html;

describe('a page', () => {
  test('is read with what it says of itself', () => {
    expect(page('<h1>A</h1>')).toEqual({
      lang: 'nl',
      main: '<h1>A</h1>',
      record: { kind: 'actors', title: 'A & B', names: [], years: [], actors: [], sources: [] },
    });
  });

  test('that does not ask to be found is not read', () => {
    const [main, after] = ['<h1>Lijst</h1>', '</main></html>'];
    expect(searchablePage({ before: '<html lang="nl"><p data-searched></p><main id="main">', main, after })).toBe(
      undefined,
    );
    expect(searchablePage({ before: '<html lang="nl"><main>Druk</main></html>', main: '', after: '' })).toBe(undefined);
  });
});

describe('in the index', () => {
  test('a word without end takes no longer than its length', () => {
    const word = 'a'.repeat(300_000);
    expect(body(`<p>${word} Bjørn</p>`)).toBe(`<p>${word} ${body('Bjørn')}</p>`);
  });

  test('compounds are parted, in Dutch only and never in markup', () => {
    expect(body('<p class="cyberaanval">Een Cyberaanval.</p>')).toBe('<p>Een Cyber`aanval.</p>');
    expect(body('<p>cyberaanval</p>', 'en')).toBe('<p>cyberaanval</p>');
    expect(body('<p>a<!-- cyberaanval --> cyberaanval</p>')).toBe('<p>a<!-- cyberaanval --> cyber`aanval</p>');
  });

  test('names are parted at their apostrophes', () => {
    expect(body('<p>Émile D’Hondt</p>')).toBe('<p>Émile D’`Hondt</p>');
  });

  test('a letter that few keyboards have can be left out', () => {
    expect(body('<p>Malmø, łódź</p>')).toBe('<p>Malmø``malmo, łódź``lodz</p>');
  });

  test('what is in the other language is left out, and what is in a third is not', () => {
    expect(body('<p lang="en">Text</p><q lang="fr">Texte</q><p lang="nl">Tekst</p>')).toBe('Texte<p>Tekst</p>');
  });

  test('tags have the attributes that say something to the engine, in its words, and no others', () => {
    expect(
      body(
        '<p id="a" class="b" data-unsearched-not="c"><br/><a href="/id="><dd data-search-weight="0.5" data-id="x">É</dd></a></p>',
      ),
    ).toBe('<p id="a"><br/><dd data-weight="0.5">É</dd></p>');
    expect(body('<dd data-search-weight="2">É</dd>')).toBe('<dd data-weight="2">É</dd>');
    expect(body('<div title="a > b id=c data-unsearched lang=fr" id="d">T</div>')).toBe('<div id="d">T</div>');
    expect(body('<div title="a lang=">T</div>')).toBe('<div>T</div>');
  });

  test('what is not searched is left out, with all that stands in it', () => {
    const within = '<div>A<br><img src="a"><svg><path d="M0"/></svg><!-- </div> --><p title="</div>">B</p></div>';
    expect(body(`<p>1</p><div data-unsearched>${within}C</div><p>2</p><hr data-unsearched>3`)).toBe(
      '<p>1</p><p>2</p>3',
    );
    expect(body(`<p>1</p><a data-unsearched>${within}<a>D</a></a><a>2</a>`)).toBe('<p>1</p>2');
    expect(body('<p>1</p><div data-unsearched>cyberaanval')).toBe('<p>1</p>');
  });

  test('elements that tell the engine nothing are left out, and what stands in them is not', () => {
    expect(body('<p><a href="/"><a id="x">A</a> <q>B</q></a><em>C</em></p>')).toBe(
      '<p><a id="x">A</a> B<em>C</em></p>',
    );
    expect(body('<a id="x"><svg><a href="/"/></svg></a><q>B</q>')).toBe('<a id="x"><svg></svg></a>B');
    expect(body('<a><!-- <a>x</q> --></a>y')).toBe('<!-- <a>x</q> -->y');
  });

  test('what a result shows stands beside the text', () => {
    const { record } = page('');
    const shown = { ...record, title: 'a cyberaanval', names: ['D’Hondt', 'Dirk'], date: '2019' };
    expect(indexedText({ lang: 'nl', main: '', record: shown }, engine, split).fields).toEqual([
      ['title', 'a cyber`aanval'],
      ['titleLang', undefined],
      ['names', 'D’`Hondt · Dirk'],
      ['speaker', undefined],
      ['date', '2019'],
    ]);
  });
});
