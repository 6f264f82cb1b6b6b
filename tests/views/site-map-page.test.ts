import { describe, expect, test } from 'vitest';
import { actorsPage } from '../../src/views/actors-page.ts';
import { page } from '../../src/views/page.ts';
import { siteMapPage } from '../../src/views/site-map-page.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier } from '../fixtures/dossier.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';
import { en, link, menu, nl, quoting } from '../fixtures/view-parts.ts';

const dossier = await fullDossier();

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
