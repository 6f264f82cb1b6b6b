import { describe, expect, test } from 'vitest';
import { timelinePart } from '../../src/dossier/timeline.ts';
import { edtf } from '../../src/schema/edtf.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { aDossier, anEvent } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';

const order = async (events: ReturnType<typeof anEvent>[]): Promise<string[]> =>
  (await assembled(aDossier({ events }))).timeline.map(({ id }) => id);

test('events stand in the order of their earliest possible day', async () => {
  expect(
    await order([
      anEvent({ id: 'c', date: '2019-11' }),
      anEvent({ id: 'a', date: '2019-12-01' }),
      anEvent({ id: 'b', date: '2018' }),
    ]),
  ).toEqual(['b', 'c', 'a']);
});

test('of events that may begin on the same day, the one that is over first comes first', async () => {
  expect(
    await order([
      anEvent({ id: 'year', date: '2019' }),
      anEvent({ id: 'day', date: '2019-01-01' }),
      anEvent({ id: 'month', date: '2019-01' }),
    ]),
  ).toEqual(['day', 'month', 'year']);
});

test('an undated event comes last, and an open beginning stands where it ends', async () => {
  expect(
    await order([
      anEvent({ id: 'undated' }),
      anEvent({ id: 'until', date: '../2010' }),
      anEvent({ id: 'a', date: '2001' }),
    ]),
  ).toEqual(['a', 'until', 'undated']);
});

test('an approximate or uncertain date stands where the plain date would', async () => {
  expect(
    await order([
      anEvent({ id: 'a', date: '1985' }),
      anEvent({ id: 'b', date: '1984~' }),
      anEvent({ id: 'c', date: '1983?' }),
    ]),
  ).toEqual(['c', 'b', 'a']);
});

test('of events with the same date, one stands after those that it declares a relation to', async () => {
  const after = (id: string, to: string) => anEvent({ id, date: '2019-11', relations: [{ type: 'follows', to }] });
  expect(await order([after('a', 'b'), after('b', 'c'), anEvent({ id: 'c', date: '2019-11' })])).toEqual([
    'c',
    'b',
    'a',
  ]);
});

test('a relation does not move an event over one with another date', async () => {
  expect(
    await order([
      anEvent({ id: 'a', date: '2018', relations: [{ type: 'related-to', to: 'b' }] }),
      anEvent({ id: 'b', date: '2019' }),
    ]),
  ).toEqual(['a', 'b']);
});

describe('a part of the timeline', () => {
  const part = async (wanted: { from?: string; to?: string; actors?: string[] }): Promise<string[]> => {
    const participants = [{ actor: 'parket', role: 'executor' as const }];
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({ id: 'first', date: '2018' }),
          anEvent({ id: 'second', date: '2019-11', participants }),
          anEvent({ id: 'open', date: '2019/..' }),
          anEvent({ id: 'undated', participants }),
        ],
      }),
    );
    const date = edtf().optional();
    return timelinePart(dossier.timeline, {
      from: date.parse(wanted.from),
      to: date.parse(wanted.to),
      actors: wanted.actors?.map((id) => entryId<'actors'>(id)),
    }).map(({ id }) => id);
  };

  test.each([
    [{}, ['first', 'open', 'second', 'undated']],
    [{ from: '2018-12' }, ['first', 'open', 'second']],
    [{ from: '2019-12' }, ['open']],
    [{ to: '2019-10' }, ['first', 'open']],
    [{ from: '2019-11', to: '2019-11' }, ['open', 'second']],
    [{ actors: ['parket'] }, ['second', 'undated']],
    [{ actors: ['parket'], from: '2019' }, ['second']],
    [{ actors: [] }, []],
  ])('%j holds what may have happened in it', async (wanted, ids) => {
    expect(await part(wanted)).toEqual(ids);
  });
});
