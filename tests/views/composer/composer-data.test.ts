import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { composerData } from '../../../src/views/composer/composer-data.ts';
import { pickables } from '../../../src/views/composer/pickable.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';

const dossier = await assembled(aDossier({ title: { nl: 'De brug', en: 'The bridge' } }));

test('a composer page knows the kinds that the dossier has, and the documents that can be made of it', () => {
  const { groups, documents, editions, both, sheet } = composerData(dossier, 'nl', 'a.css');
  expect(groups.map(({ collection, title, entries }) => [collection, title, entries.length])).toEqual([
    ['actors', 'Actoren', dossier.actors.size],
    ['sources', 'Bronnen', dossier.sources.size],
  ]);
  expect(documents.en).toMatchObject({
    lang: 'en',
    untitled: 'Selection from ‘The bridge’',
    imprint: { dossier: 'Dossier: The bridge' },
    reference: '(§ {number})',
  });
  expect(editions).toEqual({
    nl: { parts: 1, sheet: 'nl/compose.css' },
    en: { parts: 1, sheet: 'en/compose.css' },
    both: { parts: 1, sheet: 'compose.css' },
  });
  expect([both, sheet]).toEqual([['nl', 'en'], 'a.css']);
});

test('a dossier has an address where its editors gave it one', async () => {
  expect(composerData(dossier, 'nl', '').root).toBe('https://site.example/');
  const nowhere = await assembled(aDossier({}), { url: undefined, base: '/kade/' });
  expect(Object.keys(composerData(nowhere, 'nl', ''))).not.toContain('root');
});

test('the data of the composer have every entry by kind, and say of the dossier what its documents say', async () => {
  const full = await fullDossier();
  const { documents, ...data } = composerData(full, 'en', 'a.css');
  const listed = pickables(full, 'en');
  expect(data).toEqual({
    root: 'https://site.example/d/',
    groups: [
      { collection: 'actors', title: 'Actors', entries: listed('actors') },
      { collection: 'events', title: 'Events', entries: listed('events') },
      { collection: 'quotes', title: 'Quotes', entries: listed('quotes') },
      { collection: 'sources', title: 'Sources', entries: listed('sources') },
    ],
    words: messages.en.composer.live,
    editions: {
      nl: { parts: 1, sheet: 'nl/compose.css' },
      en: { parts: 1, sheet: 'en/compose.css' },
      both: { parts: 1, sheet: 'compose.css' },
    },
    sheet: 'a.css',
    both: ['en', 'nl'],
    places: {
      'part-summary': '',
      'part-key-figures': '',
      'part-timeline': 'timeline/',
      'part-events': 'timeline/',
      'part-actors': 'actors/',
      'part-quotes': 'quotes/',
      'part-sources': 'sources/',
      'part-account': 'about/',
    },
  });
  const { nl, en } = documents;
  expect([nl, en].map(({ lang, untitled, imprint }) => [lang, untitled, imprint])).toEqual([
    [
      'nl',
      'Selectie uit ‘Het dossier’',
      {
        dossier: 'Dossier: Het dossier',
        lines: [
          'Eerste editie · Vertrouwelijk · Stand van 31\u00a0januari\u00a02025',
          'Samengesteld door: De redactie en A. Bee',
        ],
        statements: [messages.nl.composer.document.statement],
      },
    ],
    [
      'en',
      'Selection from ‘The dossier’',
      {
        dossier: 'Dossier: The dossier',
        lines: [
          'First edition · Confidential · As of 31\u00a0January\u00a02025',
          'Compiled by: The editors and A. Bee',
        ],
        statements: [messages.en.composer.document.statement],
      },
    ],
  ]);
  expect([nl, en].map(({ note, omissions }) => [note, omissions['left-out']])).toEqual([
    ['Bronnoot {number}', 'woorden weggelaten'],
    ['Source note {number}', 'words left out'],
  ]);
});
