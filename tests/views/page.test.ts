import { describe, expect, test } from 'vitest';
import { both, aDossier } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link, nl } from '../fixtures/view-parts.ts';
import { marginBoxes } from '../../src/views/margin-boxes.ts';
import { page } from '../../src/views/page.ts';

const dossier = await fullDossier();

test('the frame of a page names the dossier and its state, and leads everywhere', () => {
  const record = { kind: 'actors' as const, title: 'Wim' };
  const input = {
    path: 'actors/wim/',
    title: nl('Wim', true),
    description: 'Wim.',
    section: 'actors' as const,
    record,
  };
  expect(page(dossier, 'en', input)).toEqual({
    locale: 'en',
    path: 'actors/wim/',
    title: 'Wim',
    titleLang: 'nl',
    windowTitle: 'Wim – The dossier',
    description: 'Wim.',
    permalink: 'https://site.example/d/en/actors/wim/',
    canonical: 'https://site.example/d/en/actors/wim/',
    alternates: [
      { hreflang: 'nl', href: 'https://site.example/d/nl/actors/wim/' },
      { hreflang: 'en', href: 'https://site.example/d/en/actors/wim/' },
      { hreflang: 'x-default', href: 'https://site.example/d/en/actors/wim/' },
    ],
    counterparts: [{ locale: 'nl', href: '/d/nl/actors/wim/' }],
    dossier: link('/d/en/', en('The dossier')),
    subtitle: nl('Over de kade', true),
    edition: en('First edition · Confidential'),
    asOf: 'As of 31\u00a0January\u00a02025',
    editors: 'The editors and A. Bee',
    menu: [
      { ...link('/d/en/', en('Summary')), section: 'summary', current: false },
      { ...link('/d/en/timeline/', en('Timeline')), section: 'events', current: false },
      { ...link('/d/en/actors/', en('Actors')), section: 'actors', current: true },
      { ...link('/d/en/quotes/', en('Quotes')), section: 'quotes', current: false },
      { ...link('/d/en/sources/', en('Sources')), section: 'sources', current: false },
      { ...link('/d/en/briefings/', en('Briefings')), section: 'briefings', current: false },
      { ...link('/d/en/about/', en('About this dossier')), section: 'about', current: false },
    ],
    trail: [link('/d/en/', en('Summary')), link('/d/en/actors/', en('Actors'))],
    search: link('/d/en/search/', en('Search')),
    composer: link('/d/en/compose/', en('Compose your own briefing')),
    printEdition: link('/d/en/print/', en('Print edition')),
    siteMap: link('/d/en/map/', en('All pages')),
    base: '/d/',
    fontSheet: undefined,
    noindex: true,
    corrections: {
      ...en('Report an error'),
      href: `mailto:fouten@site.example?subject=${encodeURIComponent('Error in “Wim”')}&body=${encodeURIComponent(
        'Page: https://site.example/d/en/actors/wim/\r\nEdition: First edition\r\n\r\nWhat is wrong, and how do you know?\r\n',
      )}`,
    },
    offline: true,
    origin: 'https://site.example',
    exports: [{ ...link('/d/en/feed.xml', en('Atom feed')), type: 'application/atom+xml' }],
    record,
    citation:
      'The editors and A. Bee. ‘Wim’. The dossier, First edition. As of 31\u00a0January\u00a02025. https://site.example/d/en/actors/wim/',
  });
});

test('the summary is named as the dossier, and has nothing above it', () => {
  const { windowTitle, trail, citation, alternates } = page(dossier, 'en', {
    path: '',
    title: 'The dossier',
    description: '',
    section: 'summary',
  });
  expect([windowTitle, trail, citation]).toEqual([
    'The dossier',
    [],
    'The editors and A. Bee. The dossier, First edition. As of 31\u00a0January\u00a02025. https://site.example/d/en/',
  ]);
  // The root chooses the language for all others.
  expect(alternates.at(-1)).toEqual({ hreflang: 'x-default', href: 'https://site.example/d/' });
});

test('a section has only the summary above it, and so has a page of none', () => {
  const trail = (path: string, section?: 'actors') =>
    page(dossier, 'nl', { path, title: 'T', description: '', section }).trail;
  expect(trail('actors/', 'actors')).toEqual([link('/d/nl/', nl('Samenvatting'))]);
  expect(trail('map/')).toEqual([link('/d/nl/', nl('Samenvatting'))]);
});

test('a dossier without an address has none on its pages', async () => {
  const plain = await assembled(aDossier(), { url: undefined, base: '/' });
  const view = page(plain, 'nl', { path: 'actors/', title: 'Actoren', description: '', section: 'actors' });
  expect({ ...view, menu: [], citation: '' }).toEqual({
    locale: 'nl',
    path: 'actors/',
    title: 'Actoren',
    titleLang: undefined,
    windowTitle: 'Actoren – A dossier',
    description: '',
    permalink: '/nl/actors/',
    canonical: undefined,
    alternates: [],
    counterparts: [{ locale: 'en', href: '/en/actors/' }],
    dossier: link('/nl/', nl('A dossier')),
    subtitle: undefined,
    edition: nl('First edition'),
    asOf: 'Stand van 31\u00a0januari\u00a02025',
    editors: 'Editors',
    menu: [],
    trail: [link('/nl/', nl('Samenvatting'))],
    search: link('/nl/search/', nl('Zoeken')),
    composer: link('/nl/compose/', nl('Stel zelf een briefing samen')),
    printEdition: link('/nl/print/', nl('Printversie')),
    siteMap: link('/nl/map/', nl('Alle pagina’s')),
    base: '/',
    fontSheet: undefined,
    noindex: false,
    offline: false,
    origin: '',
    exports: [],
    record: undefined,
    citation: '',
  });
});

describe('the title of a window', () => {
  const title = (words: string) => page(dossier, 'en', { path: 'x/', title: words, description: '' }).windowTitle;

  test('names the dossier as long as both have room', () => {
    // 70 characters, and 71.
    expect(title('x'.repeat(56))).toBe(`${'x'.repeat(56)} – The dossier`);
    expect(title('x'.repeat(57))).toBe('x'.repeat(57));
  });

  test('is cut only where the title of the page alone is too long', () => {
    expect(title('x'.repeat(70))).toBe('x'.repeat(70));
    expect(title('x'.repeat(71))).toBe(`${'x'.repeat(69)}…`);
  });
});

describe('the running head and foot of printed pages', () => {
  test('name the dossier, its state, its edition and the page', () => {
    expect(marginBoxes(dossier, 'en')).toBe(`@page {
  @top-left { content: "The dossier"; }
  @top-right { content: "As of 31\u00a0January\u00a02025"; }
  @bottom-left { content: "First edition · Confidential"; }
  @bottom-right { content: "p. " counter(page) " of " counter(pages); }
}
`);
  });

  test('cannot be broken by a title', async () => {
    const wild = await assembled(aDossier({ title: both('"; } body { display: none } </style> \\') }));
    expect(marginBoxes(wild, 'nl').split('\n')[1]).toBe(
      '  @top-left { content: "\\22 ; } body { display: none } \\3c /style> \\5c "; }',
    );
  });
});

describe('the frame of a page', () => {
  test('leads to itself in both languages, under the base path', async () => {
    const dossier = await assembled(aDossier(), { url: 'https://site.example', base: '/d/' });
    const view = page(dossier, 'en', { path: 'actors/', title: 'Actors', description: '', section: 'actors' });
    expect(view.alternates).toEqual([
      { hreflang: 'nl', href: 'https://site.example/d/nl/actors/' },
      { hreflang: 'en', href: 'https://site.example/d/en/actors/' },
      { hreflang: 'x-default', href: 'https://site.example/d/nl/actors/' },
    ]);
    expect(view.counterparts).toEqual([{ locale: 'nl', href: '/d/nl/actors/' }]);
    expect(view.citation).toBe(
      'Editors. ‘Actors’. A dossier, First edition. As of 31\u00a0January\u00a02025. https://site.example/d/en/actors/',
    );
    expect(view.windowTitle).toBe('Actors – A dossier');
  });

  test('has no absolute address where the editors gave none', async () => {
    const dossier = await assembled(aDossier(), { url: undefined, base: '/' });
    const view = page(dossier, 'nl', { path: '', title: 'A dossier', description: '', section: 'summary' });
    expect([view.canonical, view.alternates, view.exports]).toEqual([undefined, [], []]);
  });
});
