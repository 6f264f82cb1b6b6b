import { expect, test } from 'vitest';
import { dateSpan } from '../../../src/client/composer/filter.ts';
import type { ListEntry } from '../../../src/contract/composer/composer-data.ts';
import { dataCollections } from '../../../src/schema/collections.ts';
import { pickables } from '../../../src/views/composer/pickable.ts';
import { assembled } from '../../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote, aSource } from '../../fixtures/dossier.ts';
import { fullDossier } from '../../fixtures/full-dossier.ts';

const span = (date: string): string => (dateSpan(date) ?? []).join('/');

const dossier = await assembled(
  aDossier({
    actors: [
      anActor({ id: 'wim', kind: 'person', name: 'Wim Ade', sortAs: 'Ade, Wim', aliases: ['De Griffier'] }),
      anActor({ id: 'stil', name: 'Zwijger' }),
    ],
    events: [
      anEvent({ id: 'proces', date: '2020-03', participants: [{ actor: 'wim', role: 'speaker' }] }),
      anEvent({ id: 'inval', date: '2019', participants: [{ actor: 'wim', role: 'partner' }] }),
      anEvent({ id: 'ooit' }),
    ],
    quotes: [
      aQuote({ id: 'toen', speaker: 'wim', event: 'inval' }),
      aQuote({ id: 'nooit', speaker: 'stil', about: ['event:proces'] }),
    ],
    sources: [aSource({ id: 'later', issued: '2021-01-02' })],
    summary: '[a](actor:wim) [b](actor:stil) [c](event:ooit) [d](source:later) [e](actor:parket) [f](source:artikel)',
  }),
);

const all = pickables(dossier, 'nl');
const keyed: readonly (readonly [key: string, entry: ListEntry])[] = dataCollections.flatMap((collection) =>
  all(collection).map((entry) => [`${collection}/${entry.id}`, entry] as const),
);
const find = (key: string): ListEntry | undefined => new Map(keyed).get(key);

test('entries stand in the order of their kind: names, time, speakers, titles', () => {
  const ids = (entries: readonly ListEntry[]): string[] => entries.map(({ id }) => id);
  expect(ids(all('actors'))).toEqual(['wim', 'parket', 'stil']);
  expect(ids(all('events'))).toEqual(['inval', 'proces', 'ooit']);
  expect(ids(all('quotes'))).toEqual(['toen', 'nooit']);
  expect(ids(all('sources'))).toEqual(['artikel', 'later']);
});

test('an entry says what it is, what else it is called and which actors it is about', () => {
  expect(find('actors/wim')).toMatchObject({
    name: 'Wim Ade',
    label: 'Persoon',
    aliases: ['De Griffier'],
    actors: ['wim'],
  });
  expect(find('events/proces')).toMatchObject({ label: 'Operatie, maart\u00a02020', actors: ['wim'] });
  expect(find('quotes/toen')).toMatchObject({ label: '2019', actors: ['wim'] });
  expect(find('sources/later')).toMatchObject({ label: 'Nieuwsartikel, 2\u00a0januari\u00a02021' });
});

test.each([
  ['events/proces', [span('2020-03')]],
  ['quotes/toen', [span('2019')]],
  ['quotes/nooit', [span('2020-03')]],
  ['sources/later', [span('2021-01-02')]],
  ['actors/wim', [span('2020-03'), span('2019')]],
  ['actors/stil', []],
  ['events/ooit', []],
])('the period of %s is its own or, without one, that of the events it has to do with', (key, spans) => {
  expect((find(key)?.spans ?? '').split(' ').filter(Boolean).toSorted()).toEqual(spans.toSorted());
});

test('the order of time goes through all kinds, a quotation right after its event', () => {
  const dated = keyed
    .filter(([, { rank }]) => rank !== undefined)
    .toSorted(([, a], [, b]) => (a.rank ?? 0) - (b.rank ?? 0));
  expect(dated.map(([key]) => key)).toEqual(['events/inval', 'quotes/toen', 'events/proces', 'sources/later']);
});

test('what is open at its beginning stands where it ends, as in the timeline, and its period has no beginning', async () => {
  const open = await assembled(
    aDossier({
      events: [
        anEvent({ id: 'midden', date: '2019-06' }),
        anEvent({ id: 'tot', date: '../2019-12-31' }),
        anEvent({ id: 'na', date: '2020' }),
      ],
      quotes: [aQuote({ id: 'los' })],
    }),
  );
  const listed = pickables(open, 'nl');
  const told = listed('events').map(({ id, rank, spans }) => [id, rank, spans]);
  expect(told).toEqual([
    ['midden', 0, span('2019-06')],
    ['tot', 1, `/${span('2019-12-31').split('/')[1] ?? ''}`],
    ['na', 2, span('2020')],
  ]);
  expect(listed('quotes').map(({ rank, label }) => [rank, label])).toEqual([[undefined, undefined]]);
});

test('the name of a quotation says which of its words are in a language of their own', async () => {
  const quotes = (locale: 'nl' | 'en') => pickables(full, locale)('quotes').map(({ id, quoted }) => [id, quoted]);
  const full = await fullDossier();
  expect(quotes('en')).toEqual([
    ['bericht', undefined],
    ['ontkenning', { text: 'Ik was er niet. […]', lang: 'nl' }],
  ]);
  expect(quotes('nl')).toEqual([
    ['bericht', { text: 'We went in.', lang: 'en-GB' }],
    ['ontkenning', undefined],
  ]);
});

test('a quotation comes after its event and before the next, though all are of one day', async () => {
  const day = await assembled(
    aDossier({
      events: [anEvent({ id: 'a', date: '2020-03-01' }), anEvent({ id: 'b', date: '2020-03-01' })],
      quotes: [aQuote({ id: 'q-a', event: 'a' }), aQuote({ id: 'q-b', event: 'b' })],
    }),
  );
  const listed = pickables(day, 'nl');
  const entries = [...listed('events'), ...listed('quotes')];
  expect(entries.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0)).map(({ id }) => id)).toEqual([
    'a',
    'q-a',
    'b',
    'q-b',
  ]);
});
