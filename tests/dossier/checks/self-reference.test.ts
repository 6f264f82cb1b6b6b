import { expect, test } from 'vitest';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

test('an actor, an event or a quote that stands in a relation to itself is reported', async () => {
  const dossier = aDossier({
    actors: [anActor({ relations: [{ type: 'member-of', to: 'parket' }] })],
    events: [anEvent({ relations: [{ type: 'part-of', to: 'operatie' }] })],
    quotes: [aQuote({ about: ['quote:uitspraak'] })],
  });
  expect(await problemsOf(dossier)).toEqual([
    {
      rule: 'self-reference',
      at: 'content/actors/parket.yaml: relations[0].to',
      message: 'This is the actor "parket" itself. Name another actor, or remove it.',
    },
    {
      rule: 'self-reference',
      at: 'content/events/operatie.yaml: relations[0].to',
      message: 'This is the event "operatie" itself. Name another event, or remove it.',
    },
    {
      rule: 'self-reference',
      at: 'content/quotes/uitspraak.yaml: about[0]',
      message: 'This is the quote "uitspraak" itself. Name another quote, or remove it.',
    },
  ]);
});

test('a text may name what it is about, and a note on a source may rest on it', async () => {
  const notes = [
    { kind: 'context' as const, text: both('Undated.'), evidence: [{ source: 'artikel', exact: '2019' }] },
  ];
  const description = both('[Parket](actor:parket).');
  expect(await problemsOf(aDossier({ actors: [anActor({ description })], sources: [aSource({ notes })] }))).toEqual([]);
});
