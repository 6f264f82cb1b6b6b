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

test.each([
  ['another entry has', 'operatie', '"operatie" is also the id of an event. Remove it, or rename that.'],
  ['the entry itself has', 'parket', '"parket" is the id of this entry itself. Remove it.'],
])('a former id that %s is reported', async (_, id, message) => {
  const dossier = aDossier({ actors: [anActor({ formerIds: [id] })], events: [anEvent()] });
  const at = 'content/actors/parket.yaml: formerIds[0]';
  expect(await problemsOf(dossier)).toEqual([{ rule: 'duplicate-id', at, message }]);
});

test('a former id that two entries claim is reported at the second, one that is written twice too', async () => {
  const actors = [anActor({ formerIds: ['om', 'om'] })];
  const dossier = aDossier({ actors, events: [anEvent({ formerIds: ['om'] })] });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule: 'duplicate-id',
      at: 'content/actors/parket.yaml: formerIds[1]',
      message: '"om" is in this list already. Remove one of the two.',
    },
    {
      rule: 'duplicate-id',
      at: 'content/events/operatie.yaml: formerIds[0]',
      message: '"om" is also a former id of actor "parket". Remove one of the two.',
    },
  ]);
});

test('both languages of a briefing may say its former id', async () => {
  const [nl, en] = [
    aBriefing('nl', 'Tekst.', { formerIds: ['pers'] }),
    aBriefing('en', 'Text.', { formerIds: ['pers'] }),
  ];
  expect(await problemsOf(aDossier({ files: { 'briefings/kort/nl.mdx': nl, 'briefings/kort/en.mdx': en } }))).toEqual(
    [],
  );
});
