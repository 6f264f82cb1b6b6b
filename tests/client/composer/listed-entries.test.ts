import { expect, test } from 'vitest';
import { listedEntries } from '../../../src/client/composer/listed-entries.ts';

test('the entries of a page are listed by kind, each with all words that it is found by', () => {
  const groups = [
    {
      collection: 'actors',
      title: 'Actoren',
      entries: [
        { id: 'wim', name: 'Wim Adé', label: 'Persoon', aliases: ['De Griffier'], actors: ['wim'], spans: '1/2 5/' },
        { id: 'court', name: 'The Court', lang: 'en' as const, rank: 3 },
      ],
    },
    { collection: 'quotes', title: 'Citaten', entries: [{ id: 'zo', name: 'Zo' }] },
  ];
  const nothing = { label: '', lang: undefined, language: '', actors: [], spans: '', rank: undefined };
  expect(listedEntries(groups, 'nl')).toEqual([
    {
      ...nothing,
      key: 'actors/wim',
      kind: 'Actoren',
      name: 'Wim Adé',
      label: 'Persoon',
      words: 'wim ade  persoon de griffier',
      actors: ['wim'],
      spans: '1/2 5/',
    },
    {
      ...nothing,
      key: 'actors/court',
      kind: 'Actoren',
      name: 'The Court',
      lang: 'en',
      language: '(Engels)',
      words: 'the court (engels) ',
      rank: 3,
    },
    { ...nothing, key: 'quotes/zo', kind: 'Citaten', name: 'Zo', words: 'zo  ' },
  ]);
});
