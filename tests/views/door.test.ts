import { describe, expect, test } from 'vitest';
import { door } from '../../src/views/door.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier } from '../fixtures/dossier.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, errorReport, link, menu, nl } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

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
