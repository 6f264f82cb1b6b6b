import { expect, test } from 'vitest';
import { factsOf, isUnsupported } from '../../src/dossier/facts.ts';
import { fullDossier } from '../fixtures/full-dossier.ts';

const { entries } = await fullDossier();

/** Each fact as where it stands, where its evidence belongs, and the words of that. */
const facts = entries.map((entry) => [
  `${entry.collection}/${entry.id}`,
  ...factsOf(entry).map(({ path, evidencePath, evidence }) =>
    [path.join('.'), evidencePath.join('.'), ...evidence.map(({ exact }) => exact)].join(' | '),
  ),
]);

test('the facts of an entry stand in the order of its fields, each with what it rests on', () => {
  expect(facts).toEqual([
    ['actors/dienst', 'relations.0 | relations.0.evidence'],
    [
      'actors/parket',
      'country | country.evidence | het Belgische parket',
      // The evidence of the whole stands beside its description.
      'description | evidence | een dienst',
    ],
    [
      'actors/wim',
      'relations.0 | relations.0.evidence | griffier Wim',
      'relations.0.date | relations.0.date.evidence',
      'relations.1 | relations.1.evidence',
    ],
    [
      'events/inval',
      'date | date.evidence | in november',
      'place | place.evidence | Brussel',
      'participants.0 | participants.0.evidence | het parket viel binnen',
      'participants.1 | participants.1.evidence',
      'figures.0 | figures.0.evidence | zeker 1.200 dozen',
      'description | evidence | een inval',
    ],
    ['events/overleg'],
    ['events/proces', 'date | date.evidence', 'relations.0 | relations.0.evidence'],
    ['quotes/bericht'],
    ['quotes/ontkenning'],
    ['sources/artikel'],
    ['sources/report'],
  ]);
});

test('a fact without words rests on nothing', () => {
  expect(entries.map((entry) => factsOf(entry).filter(isUnsupported).length)).toEqual([1, 0, 2, 1, 0, 2, 0, 0, 0, 0]);
});
