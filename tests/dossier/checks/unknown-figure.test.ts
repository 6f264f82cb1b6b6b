import { expect, test } from 'vitest';
import { aDossier, anEvent, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const events = [anEvent({ figures: [{ id: 'items', value: 3, unit: both('items'), label: both('offline') }] })];

test.each([
  ['item', '"item" is not a figure of the event "operatie". Did you mean "items"?'],
  [
    'servers',
    '"servers" is not a figure of the event "operatie". Correct the id, or add the figure to content/events/operatie.yaml.',
  ],
])('the key figure %s, which its event does not declare, is reported', async (figure, message) => {
  expect(await problemsOf(aDossier({ events, keyFigures: [{ event: 'operatie', figure }] }))).toEqual([
    { rule: 'unknown-figure', at: 'content/dossier.yaml: keyFigures[0].figure', message },
  ]);
});

test('a key figure that its event declares passes', async () => {
  expect(await problemsOf(aDossier({ events, keyFigures: [{ event: 'operatie', figure: 'items' }] }))).toEqual([]);
});
