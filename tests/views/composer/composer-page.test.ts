import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { briefingRows } from '../../../src/views/briefings-page.ts';
import { composerPage } from '../../../src/views/composer/composer-page.ts';
import { page } from '../../../src/views/page.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';

const dossier = await fullDossier();

test('the composer page has the kinds of entries, the briefings, and the way to the list', () => {
  expect(composerPage(dossier, 'en')).toEqual({
    page: page(dossier, 'en', {
      path: 'compose/',
      title: 'Compose a briefing',
      description: messages.en.composer.lead,
      section: 'briefings',
    }),
    briefings: briefingRows(dossier, 'en'),
    kinds: [
      { collection: 'actors', title: 'Actors' },
      { collection: 'events', title: 'Events' },
      { collection: 'quotes', title: 'Quotes' },
      { collection: 'sources', title: 'Sources' },
    ],
    data: '/d/en/compose.js',
  });
});

test('a kind of which there is nothing is left out, and without an address links start at the base', async () => {
  const { kinds, data, page: frame } = composerPage(await assembled(aDossier(), { url: undefined, base: '/' }), 'nl');
  expect(kinds.map(({ collection }) => collection)).toEqual(['actors', 'sources']);
  expect([frame.base, data]).toEqual(['/', '/nl/compose.js']);
});
