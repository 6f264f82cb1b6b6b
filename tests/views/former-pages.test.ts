import { expect, test } from 'vitest';
import { formerPages } from '../../src/views/former-pages.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aBriefing, aDossier, anActor } from '../fixtures/dossier.ts';

test('each former id has a page in each language, which leads to the entry', async () => {
  const actors = [anActor({ id: 'europol', name: 'Europol', formerIds: ['ep'] })];
  const pages = formerPages(await assembled(aDossier({ actors }), { url: 'https://site.example', base: '/d/' }));
  const view = { base: '/d/', fontSheet: undefined, folder: '../europol/' };
  const entry = (locale: 'nl' | 'en') => ({
    text: 'Europol',
    lang: locale,
    foreign: false,
    href: `/d/${locale}/actors/europol/`,
  });
  expect(pages).toEqual([
    {
      locale: 'nl',
      collection: 'actors',
      former: 'ep',
      view: {
        ...view,
        locale: 'nl',
        title: 'Deze pagina is verhuisd',
        text: 'U vindt ze nu hier:',
        entry: entry('nl'),
        canonical: 'https://site.example/d/nl/actors/europol/',
      },
    },
    {
      locale: 'en',
      collection: 'actors',
      former: 'ep',
      view: {
        ...view,
        locale: 'en',
        title: 'This page has moved',
        text: 'It is here now:',
        entry: entry('en'),
        canonical: 'https://site.example/d/en/actors/europol/',
      },
    },
  ]);
});

test('a draft leaves no page, and a briefing in two languages leaves one in each', async () => {
  const actors = [anActor({ id: 'europol', formerIds: ['ep'], draft: true })];
  const page = (locale: 'nl' | 'en') => aBriefing(locale, 'Text.', { formerIds: ['pers'] });
  const files = { 'briefings/kort/nl.mdx': page('nl'), 'briefings/kort/en.mdx': page('en') };
  const pages = formerPages(await assembled(aDossier({ actors, files })));
  expect(pages.map(({ locale, collection, former }) => `${locale}/${collection}/${former}/`)).toEqual([
    'nl/briefings/pers/',
    'en/briefings/pers/',
  ]);
});
