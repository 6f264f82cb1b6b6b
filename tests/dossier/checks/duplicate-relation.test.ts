import { expect, test } from 'vitest';
import { aDossier, anActor, anEvent, aQuote, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const rule = 'duplicate-relation';
const above = 'This stands above in this file already. Declare it once, on one side: remove one of the two.';

test('a relation, a participation and a subject that stand twice in an entry are reported', async () => {
  const relation = { type: 'works-for', to: 'parket' } as const;
  const participant = { actor: 'parket', role: 'executor' } as const;
  const dossier = aDossier({
    actors: [anActor({ id: 'woordvoerder', relations: [relation, relation] })],
    events: [anEvent({ participants: [participant, participant] })],
    quotes: [aQuote({ about: ['event:operatie', 'actor:parket', 'event:operatie'] })],
  });
  expect(await problemsOf(dossier)).toEqual([
    { rule, at: 'content/actors/woordvoerder.yaml: relations[1]', message: above },
    { rule, at: 'content/events/operatie.yaml: participants[1]', message: above },
    { rule, at: 'content/quotes/uitspraak.yaml: about[2]', message: above },
  ]);
});

test('two events that are each declared related to the other are reported at the second', async () => {
  const events = [
    anEvent({ id: 'arrest', relations: [{ type: 'related-to', to: 'inval' }] }),
    anEvent({ id: 'inval', relations: [{ type: 'related-to', to: 'arrest' }] }),
  ];
  expect(await problemsOf(aDossier({ events }))).toEqual([
    {
      rule,
      at: 'content/events/inval.yaml: relations[0]',
      message:
        'This stands in content/events/arrest.yaml already. Declare it once, on one side: remove one of the two.',
    },
  ]);
});

test('an actor may hold two functions, or one function twice, and an event may give an actor two roles', async () => {
  const leads = { type: 'leads', to: 'parket' } as const;
  const dossier = aDossier({
    actors: [
      anActor({
        id: 'woordvoerder',
        relations: [
          { ...leads, date: { edtf: '2001' } },
          { ...leads, date: { edtf: '2010' } },
          { ...leads, role: both('directeur') },
          { ...leads, role: both('voorzitter') },
        ],
      }),
    ],
    events: [
      anEvent({
        participants: [
          { actor: 'parket', role: 'host' },
          { actor: 'parket', role: 'speaker' },
        ],
      }),
    ],
  });
  expect(await problemsOf(dossier)).toEqual([]);
});
