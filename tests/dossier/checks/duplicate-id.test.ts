import { expect, test } from 'vitest';
import { aBriefing, aDossier, anActor, anEvent, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const figure = (id: string) => ({ id, value: 3, unit: both('servers'), label: both('offline') });

test('an id that entries of two kinds share is reported at the second', async () => {
  const files = { 'briefings/amaq/nl.mdx': aBriefing('nl'), 'briefings/amaq/en.mdx': aBriefing('en') };
  const dossier = aDossier({ actors: [anActor({ id: 'amaq' })], events: [anEvent({ id: 'amaq' })], files });
  expect(await problemsOf(dossier)).toEqual(
    ['briefings/amaq/en.mdx', 'events/amaq.yaml'].map((file) => ({
      rule: 'duplicate-id',
      at: `content/${file}:1:1`,
      message: '"amaq" is also an actor: content/actors/amaq.yaml. Rename one of the two.',
    })),
  );
});

test('two figures of one event with one id are reported', async () => {
  const events = [anEvent({ figures: [figure('items'), figure('items')] })];
  expect(await problemsOf(aDossier({ events }))).toEqual([
    {
      rule: 'duplicate-id',
      at: 'content/events/operatie.yaml: figures[1].id',
      message: '"items" is the id of figures[0] too. Give each figure of an event an id of its own.',
    },
  ]);
});

test('figures of two events may share an id', async () => {
  const events = [anEvent({ figures: [figure('items')] }), anEvent({ id: 'inval', figures: [figure('items')] })];
  expect(await problemsOf(aDossier({ events }))).toEqual([]);
});
