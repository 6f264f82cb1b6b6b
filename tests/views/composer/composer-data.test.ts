import { expect, test } from 'vitest';
import { composerData } from '../../../src/views/composer/composer-data.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier } from '../../fixtures/dossier.ts';

const dossier = await assembled(aDossier({ title: { nl: 'De brug', en: 'The bridge' } }));

test('a composer page knows the kinds that the dossier has, and the documents that can be made of it', () => {
  const { groups, documents, editions, words, both, sheet } = composerData(dossier, 'nl', 'a.css');
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
  expect([words.foreign, both, sheet]).toEqual(['(Engels)', ['nl', 'en'], 'a.css']);
});

test('a dossier has an address where its editors gave it one', async () => {
  expect(composerData(dossier, 'nl', '').root).toBe('https://site.example/');
  const nowhere = await assembled(aDossier({}), { url: undefined, base: '/kade/' });
  expect(Object.keys(composerData(nowhere, 'nl', ''))).not.toContain('root');
});
