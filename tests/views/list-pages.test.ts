import { describe, expect, test } from 'vitest';
import { entryId } from '../../src/schema/entry-ref.ts';
import { actorsPage } from '../../src/views/actors-page.ts';
import { door } from '../../src/views/door.ts';
import { page } from '../../src/views/page.ts';
import { aboutPage, searchPage } from '../../src/views/plain-pages.ts';
import { quoteBlock } from '../../src/views/quote-block.ts';
import { quotesPage } from '../../src/views/quotes-page.ts';
import { siteMapPage } from '../../src/views/site-map-page.ts';
import { timelineItems, timelinePage } from '../../src/views/timeline-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anEvent, aQuote, anActor } from '../fixtures/dossier.ts';
import { fullDossier, present } from '../fixtures/full-dossier.ts';
import { en, errorReport, link, nl, quoting, rich, words } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

/** The lists that every dossier has. */
const menu = {
  nl: [
    link('/d/nl/', nl('Samenvatting')),
    link('/d/nl/timeline/', nl('Tijdlijn')),
    link('/d/nl/actors/', nl('Actoren')),
    link('/d/nl/quotes/', nl('Citaten')),
    link('/d/nl/sources/', nl('Bronnen')),
    link('/d/nl/briefings/', nl('Briefings')),
    link('/d/nl/about/', nl('Over dit dossier')),
  ],
  en: [
    link('/d/en/', en('Summary')),
    link('/d/en/timeline/', en('Timeline')),
    link('/d/en/actors/', en('Actors')),
    link('/d/en/quotes/', en('Quotes')),
    link('/d/en/sources/', en('Sources')),
    link('/d/en/briefings/', en('Briefings')),
    link('/d/en/about/', en('About this dossier')),
  ],
};

test('actors stand by kind, with what they are, and under each of their names', () => {
  const parket = link('/d/nl/actors/parket/', nl('Het parket'));
  const dienst = link('/d/nl/actors/dienst/', nl('Dienst'));
  const wim = link('/d/nl/actors/wim/', nl('Wim de Wit'));
  expect(actorsPage(dossier, 'nl')).toEqual({
    page: page(dossier, 'nl', {
      path: 'actors/',
      title: 'Actoren',
      description: 'De personen, organisaties, onderdelen daarvan, groepen en media in dit dossier, per soort.',
      section: 'actors',
    }),
    groups: [
      {
        kind: 'person',
        label: 'Personen',
        actors: [{ id: 'wim', link: wim, detail: [nl('griffier, Het parket, van 2018 tot en met 2019 (betwist)')] }],
      },
      { kind: 'organisation', label: 'Organisaties', actors: [{ id: 'parket', link: parket, detail: [] }] },
      {
        kind: 'unit',
        label: 'Onderdelen',
        actors: [{ id: 'dienst', link: dienst, detail: [nl('Onderdeel van Het parket')] }],
      },
    ],
    letters: [
      { letter: 'D', entries: [{ name: 'Dienst', link: dienst }] },
      { letter: 'H', entries: [{ name: 'Het parket', link: parket }] },
      { letter: 'O', entries: [{ name: 'Openbaar ministerie', link: parket }] },
      { letter: 'W', entries: [{ name: 'Wit, Wim de', link: wim }] },
    ],
  });
});

describe('the list of quotations', () => {
  const quote = (id: string) => quoteBlock(dossier, 'en', present(dossier.quotes.get(entryId(id))));

  test('has them by speaker and by occasion', () => {
    expect(quotesPage(dossier, 'en')).toEqual({
      page: page(dossier, 'en', {
        path: 'quotes/',
        title: 'Quotes',
        description: 'Every statement in the exact words of its source.',
        section: 'quotes',
      }),
      speakers: [
        { speaker: 'The office', quotes: [quote('bericht')] },
        { speaker: 'Wim de Wit', quotes: [quote('ontkenning')] },
      ],
      occasions: [
        {
          event: link('/d/en/events/inval/', en('The raid')),
          quotes: [
            link(
              '/d/en/quotes/ontkenning/',
              quoting(en('Wim de Wit: ‘Ik was er niet. […]’'), 'nl', 'Ik was er niet. […]'),
            ),
          ],
        },
        { event: undefined, quotes: [link('/d/en/quotes/bericht/', en('The office: ‘We went in.’'))] },
      ],
    });
  });

  test('has speakers under the name by which they are sorted, and occasions in order of time', async () => {
    const other = await assembled(
      aDossier({
        actors: [anActor(), anActor({ id: 'zed', name: 'A. Zed', sortAs: 'Zed, A.' })],
        events: [anEvent({ id: 'a', date: '2020' }), anEvent({ id: 'b', date: '2019' })],
        quotes: [
          aQuote({ id: 'q1', speaker: 'zed', event: 'a' }),
          aQuote({ id: 'q2', event: 'b' }),
          aQuote({ id: 'q3', event: 'a' }),
        ],
      }),
    );
    const { speakers, occasions } = quotesPage(other, 'nl');
    expect(speakers.map(({ speaker, quotes }) => [speaker, ...quotes.map(({ id }) => id)])).toEqual([
      ['Name of parket', 'q2', 'q3'],
      ['A. Zed', 'q1'],
    ]);
    expect(occasions.map(({ event, quotes }) => [event?.text, ...quotes.map(({ href }) => href)])).toEqual([
      ['Title of b', '/nl/quotes/q2/'],
      ['Title of a', '/nl/quotes/q3/', '/nl/quotes/q1/'],
    ]);
  });
});

test('quotations stand by the names that speakers have in the language of the page', async () => {
  const names = { beer: ['Beer', 'Yak'], aap: ['Aap', 'Zoo'], dier: ['Dier', 'Wolf'], cel: ['Cel', 'Xerxes'] } as const;
  const actors = Object.entries(names).map(([id, [nl, en]]) => anActor({ id, name: { nl, en } }));
  const quotes = actors.map(({ id }, index) => aQuote({ id: `q${index}`, speaker: id }));
  const dossier = await assembled(aDossier({ actors, quotes }));
  const speakers = (locale: 'nl' | 'en') => quotesPage(dossier, locale).speakers.map(({ speaker }) => speaker);
  expect([speakers('nl'), speakers('en')]).toEqual([
    ['Aap', 'Beer', 'Cel', 'Dier'],
    ['Wolf', 'Xerxes', 'Yak', 'Zoo'],
  ]);
});

test('the timeline has every event in order, with its date, the wording of the source, the place and the first lines', () => {
  const none = { edtf: undefined, stated: undefined, place: undefined, lead: undefined };
  expect(timelinePage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'timeline/',
      title: 'Timeline',
      description: 'The events in this dossier in chronological order, as precisely as the sources date them.',
      section: 'events',
    }),
    items: [
      {
        id: 'inval',
        link: link('/d/en/events/inval/', en('The raid')),
        kind: 'Operation',
        date: 'November\u00a02019',
        edtf: '2019-11',
        stated: words('in november'),
        place: en('Brussels'),
        lead: { nodes: [{ type: 'text', value: 'There was a raid.' }], lang: 'en', foreign: false },
      },
      {
        ...none,
        id: 'proces',
        link: link('/d/en/events/proces/', en('The trial')),
        kind: 'Decision',
        date: '4\u00a0March\u00a02020',
        edtf: '2020-03-04',
      },
      {
        ...none,
        id: 'overleg',
        link: link('/d/en/events/overleg/', nl('Het overleg', true)),
        kind: 'Meeting',
        date: 'Undated',
      },
    ],
  });
});

test('a line of the timeline is in the language of its page', () => {
  expect(timelineItems(dossier, 'nl')[0]).toEqual({
    id: 'inval',
    link: link('/d/nl/events/inval/', nl('De inval')),
    kind: 'Operatie',
    date: 'november\u00a02019',
    edtf: '2019-11',
    stated: words('in november', 'nl'),
    place: nl('Brussel'),
    lead: { nodes: [{ type: 'text', value: 'Er was een inval.' }], lang: 'nl', foreign: false },
  });
});

describe('the page about the dossier', () => {
  test('says what it holds, how it was checked, which edition is kept and where the whole stands', () => {
    expect(aboutPage(dossier, 'en')).toEqual({
      page: page(dossier, 'en', {
        path: 'about/',
        title: 'About this dossier',
        description: 'What this dossier is, what it rests on and how to read it.',
        section: 'about',
      }),
      text: rich(en('On this dossier.')),
      counts: [
        { number: 3, link: link('/d/en/actors/', en('actors')) },
        { number: 3, link: link('/d/en/timeline/', en('events')) },
        { number: 2, link: link('/d/en/quotes/', en('quotes')) },
        { number: 2, link: link('/d/en/sources/', en('sources')) },
      ],
      verification: link('/d/en/verification/', en('How this dossier was checked')),
      kept: 'First edition, finished on 1\u00a0February\u00a02025.',
      editions: [link('/d/en/print/', en('Print edition')), link('/d/print/', en('Bilingual print edition'))],
    });
  });

  test('says of one that is not kept nothing about keeping', async () => {
    const online = await assembled(aDossier(), { url: undefined, base: '/', documents: ['epub'] });
    const { kept, editions } = aboutPage(online, 'en');
    expect([kept, ...editions.map(({ href }) => href)]).toEqual([
      undefined,
      '/en/print/',
      '/print/',
      '/en/dossier.epub',
      '/dossier-nl-en.epub',
    ]);
  });
});

test('the search page has the lists that need no search', () => {
  expect(searchPage(dossier, 'nl')).toEqual({
    page: page(dossier, 'nl', {
      path: 'search/',
      title: 'Zoeken',
      description: 'Doorzoek de volledige tekst van dit dossier, in het Nederlands en het Engels.',
    }),
    lists: [...menu.nl, link('/d/nl/map/', nl('Alle pagina’s'))],
  });
});

describe('the page of all pages', () => {
  test('has every page by kind', () => {
    expect(siteMapPage(dossier, 'en')).toEqual({
      page: page(dossier, 'en', {
        path: 'map/',
        title: 'All pages',
        description: 'Every page of this dossier, by kind. It needs no search.',
      }),
      overviews: [
        ...menu.en,
        link('/d/en/side-by-side/', en('Dutch and English side by side')),
        link('/d/en/verification/', en('How this dossier was checked')),
      ],
      letters: actorsPage(dossier, 'en').letters,
      kinds: [
        {
          title: 'Timeline',
          links: [
            link('/d/en/events/inval/', en('The raid')),
            link('/d/en/events/proces/', en('The trial')),
            link('/d/en/events/overleg/', nl('Het overleg', true)),
          ],
        },
        {
          title: 'Quotes',
          links: [
            link('/d/en/quotes/bericht/', en('The office: ‘We went in.’')),
            link(
              '/d/en/quotes/ontkenning/',
              quoting(en('Wim de Wit: ‘Ik was er niet. […]’'), 'nl', 'Ik was er niet. […]'),
            ),
          ],
        },
        {
          title: 'Sources',
          links: [link('/d/en/sources/artikel/', en('The article')), link('/d/en/sources/report/', en('A report'))],
        },
        {
          title: 'Briefings',
          links: [link('/d/en/briefings/lang/', en('Long')), link('/d/en/briefings/kort/', nl('Kort', true))],
        },
      ],
    });
  });

  test('leaves out a kind of which there is none', async () => {
    expect(siteMapPage(await assembled(aDossier()), 'en').kinds.map(({ title }) => title)).toEqual(['Sources']);
  });
});

describe('the root page', () => {
  test('speaks both languages, the default one first', () => {
    expect(door(dossier)).toEqual({
      noindex: true,
      base: '/d/',
      fontSheet: undefined,
      title: 'The dossier',
      notFoundAddress: 'https://site.example/d/404.html',
      defaultLocale: 'en',
      languages: [
        {
          locale: 'en',
          home: link('/d/en/', en('English')),
          title: 'The dossier',
          marking: en('Confidential'),
          corrections: errorReport('en', 'The dossier', 'https://site.example/d/'),
          notFound: {
            title: 'This page is not here',
            text: 'Without a connection, only what is kept on this device can be opened: every page of this dossier, and those PDFs and e-books that you opened before. The address may be mistyped, or the page may have moved. Start from one of these lists:',
            corrections: errorReport('en', 'This page is not here', 'https://site.example/d/404.html'),
          },
          lists: [...menu.en, link('/d/en/map/', en('All pages'))],
        },
        {
          locale: 'nl',
          home: link('/d/nl/', nl('Nederlands')),
          title: 'Het dossier',
          marking: nl('Vertrouwelijk'),
          corrections: errorReport('nl', 'Het dossier', 'https://site.example/d/'),
          notFound: {
            title: 'Deze pagina is er niet',
            text: 'Zonder verbinding opent alleen wat op dit toestel bewaard is: alle pagina’s van dit dossier, en de pdf’s en e-boeken die u al eens opende. Misschien zit er een tikfout in het adres, of is de pagina verplaatst. Begin bij een van deze lijsten:',
            corrections: errorReport('nl', 'Deze pagina is er niet', 'https://site.example/d/404.html'),
          },
          lists: [...menu.nl, link('/d/nl/map/', nl('Alle pagina’s'))],
        },
      ],
      alternates: [
        { hreflang: 'nl', href: 'https://site.example/d/nl/' },
        { hreflang: 'en', href: 'https://site.example/d/en/' },
      ],
    });
  });

  test('says of an unknown address of a dossier that is not kept only that it does not exist', async () => {
    const { languages, noindex } = door(await assembled(aDossier()));
    expect([noindex, ...languages.map(({ marking }) => marking)]).toEqual([false, undefined, undefined]);
    expect(languages.map(({ notFound }) => notFound)).toEqual([
      {
        title: 'Deze pagina bestaat niet',
        text: 'Misschien zit er een tikfout in het adres, of is de pagina verplaatst. Begin bij een van deze lijsten:',
      },
      {
        title: 'This page does not exist',
        text: 'The address may be mistyped, or the page may have moved. Start from one of these lists:',
      },
    ]);
  });
});
