import { expect, test } from 'vitest';
import { aDossier, anActor, anEvent } from '../../fixtures/dossier.ts';
import { problemsOf } from '../../fixtures/problems.ts';

const event = (id: string, type: 'part-of' | 'follows' | 'related-to', ...targets: string[]) =>
  anEvent({ id, relations: targets.map((to) => ({ type, to })) });

test('events that follow each other in a circle are reported once, at the first in the alphabet', async () => {
  const events = [event('c', 'follows', 'a'), event('a', 'part-of', 'b'), event('b', 'follows', 'c')];
  expect(await problemsOf(aDossier({ events }))).toEqual([
    {
      rule: 'relation-cycle',
      at: 'content/events/a.yaml: relations[0].to',
      message:
        'This leads back to where it starts: a part-of b, b follows c, c follows a. Remove one of these relations.',
    },
  ]);
});

test('actors that are parts or members of each other are reported', async () => {
  const actors = [
    anActor({
      id: 'cel',
      relations: [
        { type: 'works-for', to: 'net' },
        { type: 'part-of', to: 'net' },
      ],
    }),
    anActor({ id: 'net', relations: [{ type: 'member-of', to: 'cel' }] }),
  ];
  expect(await problemsOf(aDossier({ actors }))).toEqual([
    {
      rule: 'relation-cycle',
      at: 'content/actors/cel.yaml: relations[1].to',
      message: 'This leads back to where it starts: cel part-of net, net member-of cel. Remove one of these relations.',
    },
  ]);
});

test('each of two circles is reported, by its shortest way', async () => {
  const events = [
    event('a', 'follows', 'b', 'c'),
    event('b', 'follows', 'c'),
    event('c', 'follows', 'a'),
    event('d', 'follows', 'e'),
    event('e', 'follows', 'd'),
  ];
  const start = 'This leads back to where it starts';
  expect((await problemsOf(aDossier({ events }))).map(({ at, message }) => [at, message])).toEqual([
    ['content/events/a.yaml: relations[1].to', `${start}: a follows c, c follows a. Remove one of these relations.`],
    ['content/events/d.yaml: relations[0].to', `${start}: d follows e, e follows d. Remove one of these relations.`],
  ]);
});

test('two ways to the same event are no circle, and leading is no part', async () => {
  const events = [event('a', 'follows', 'b', 'c'), event('b', 'part-of', 'c'), event('c', 'related-to', 'a')];
  const actors = [
    anActor({ id: 'baas', relations: [{ type: 'leads', to: 'net' }] }),
    anActor({ id: 'net', relations: [{ type: 'member-of', to: 'baas' }] }),
  ];
  expect(await problemsOf(aDossier({ events, actors }))).toEqual([]);
});
