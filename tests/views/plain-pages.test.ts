import { describe, expect, test } from 'vitest';
import { page } from '../../src/views/page.ts';
import { aboutPage, searchPage } from '../../src/views/plain-pages.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier } from '../fixtures/dossier.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link, menu, nl, rich } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

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
