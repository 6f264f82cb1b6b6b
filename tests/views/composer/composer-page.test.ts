import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/messages.ts';
import { briefingRows } from '../../../src/views/briefings-page.ts';
import { composerPage } from '../../../src/views/composer/composer-page.ts';
import { pickables } from '../../../src/views/composer/pickable.ts';
import { shelvedEditions } from '../../../src/views/composer/shelved-editions.ts';
import { page } from '../../../src/views/page.ts';
import { printEdition } from '../../../src/views/print-edition/edition.ts';
import { shelfParts } from '../../../src/document/shelf.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';

const dossier = await fullDossier();

test('the composer has every entry by kind, and says of the dossier what its documents say', () => {
  const { documents, ...view } = composerPage(dossier, 'en');
  const entries = pickables(dossier, 'en');
  expect(view).toEqual({
    page: page(dossier, 'en', {
      path: 'compose/',
      title: 'Compose a briefing',
      description: messages.en.composer.lead,
      section: 'briefings',
    }),
    briefings: briefingRows(dossier, 'en'),
    groups: [
      { collection: 'actors', title: 'Actors', entries: entries.actors },
      { collection: 'events', title: 'Events', entries: entries.events },
      { collection: 'quotes', title: 'Quotes', entries: entries.quotes },
      { collection: 'sources', title: 'Sources', entries: entries.sources },
    ],
    words: messages.en.composer.live,
    sources: [
      { languages: 'nl', parts: 1, sheet: '/d/nl/compose.css' },
      { languages: 'en', parts: 1, sheet: '/d/en/compose.css' },
      { languages: 'both', parts: 1, sheet: '/d/compose.css' },
    ],
    both: ['en', 'nl'],
    parts: {
      'part-summary': '',
      'part-key-figures': '',
      'part-timeline': 'timeline/',
      'part-events': 'timeline/',
      'part-actors': 'actors/',
      'part-quotes': 'quotes/',
      'part-sources': 'sources/',
      'part-account': 'about/',
    },
    root: 'https://site.example/d/',
  });
  expect(documents.map(({ lang, words }) => [lang, words.title, words.state, words.editors, words.untitled])).toEqual([
    [
      'nl',
      'Het dossier',
      'Eerste editie · Vertrouwelijk · Stand van 31\u00a0januari\u00a02025',
      'Redactie: De redactie en A. Bee',
      'Selectie uit ‘Het dossier’',
    ],
    [
      'en',
      'The dossier',
      'First edition · Confidential · As of 31\u00a0January\u00a02025',
      'Editors: The editors and A. Bee',
      'Selection from ‘The dossier’',
    ],
  ]);
  expect(documents.map(({ words }) => [words.note, words.interrupted, words.interruptedLabel])).toEqual([
    ['Bronnoot {number}', '[…]', 'de bron onderbreekt de uitspraak hier'],
    ['Source note {number}', '[…]', 'the source interrupts the statement here'],
  ]);
});

test('a kind of which there is nothing is left out, and without an address links start at the base', async () => {
  const { groups, root } = composerPage(await assembled(aDossier(), { url: undefined, base: '/' }), 'nl');
  expect([groups.map(({ collection }) => collection), root]).toEqual([['actors', 'sources'], '/']);
});

test('documents are composed of the edition in each language and in both', () => {
  expect(shelvedEditions(dossier)).toEqual([
    { languages: 'nl', parts: shelfParts(printEdition(dossier, ['nl'])) },
    { languages: 'en', parts: shelfParts(printEdition(dossier, ['en'])) },
    { languages: 'both', parts: shelfParts(printEdition(dossier, ['en', 'nl'])) },
  ]);
});
