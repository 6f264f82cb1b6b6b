import { expect, test } from 'vitest';
import { forAudience, provenanceForAudience } from '../../src/dossier/audience.ts';
import { checkContent } from '../../src/dossier/check-content.ts';
import { givenPassages } from '../../src/dossier/provenance/cited-passages.ts';
import { ref } from '../../src/schema/entry-ref.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';

test('a participation leads from the event to the actor, as the role of that actor', async () => {
  const dossier = await assembled(
    aDossier({ events: [anEvent({ id: 'inval', participants: [{ actor: 'parket', role: 'executor' }] })] }),
  );
  expect(dossier.incoming(ref('actors', 'parket')).map(({ type, from }) => [type, from.id])).toEqual([
    ['executor', 'inval'],
    ['mentions', 'summary'],
  ]);
});

test('a quotation leads to its speaker, occasion, subject and source', async () => {
  const dossier = await assembled(
    aDossier({
      events: [anEvent({ id: 'inval' })],
      quotes: [aQuote({ id: 'woorden', event: 'inval', about: ['actor:parket'] })],
    }),
  );
  expect(dossier.outgoing(ref('quotes', 'woorden')).map(({ type, to }) => [type, to.collection, to.id])).toEqual([
    ['spoken-by', 'actors', 'parket'],
    ['spoken-at', 'events', 'inval'],
    ['about', 'actors', 'parket'],
    ['quoted-from', 'sources', 'artikel'],
  ]);
});

test('an entry that a text mentions twice and in both languages is mentioned once', async () => {
  const dossier = await assembled(
    aDossier({
      summary: 'Nothing.',
      actors: [
        anActor({ description: { nl: '[A](source:artikel) en [B](source:artikel)', en: '[A](source:artikel)' } }),
      ],
      files: {
        'briefings/nota/nl.mdx': aBriefing('nl', '[P](actor:parket)'),
        'briefings/nota/en.mdx': aBriefing('en', '[P](actor:parket)'),
      },
    }),
  );
  expect(dossier.outgoing(ref('actors', 'parket')).map(({ type, to }) => [type, to.id])).toEqual([
    ['mentions', 'artikel'],
  ]);
  expect(dossier.incoming(ref('actors', 'parket')).map(({ type, from }) => [type, from.id])).toEqual([
    ['mentions', 'nota'],
  ]);
});

test('a passage supports the fact that its evidence belongs to', async () => {
  const evidence = [{ source: 'artikel', exact: 'de gezochte woorden' }];
  const dossier = await assembled(
    aDossier({
      events: [anEvent({ id: 'inval', participants: [{ actor: 'parket', role: 'executor', evidence }], evidence })],
      quotes: [aQuote({ id: 'woorden' })],
    }),
  );
  expect(dossier.supports(ref('sources', 'artikel').id)).toEqual([
    { entry: ref('events', 'inval'), path: ['participants', 0], source: 'artikel', exact: 'de gezochte woorden' },
    { entry: ref('events', 'inval'), path: [], source: 'artikel', exact: 'de gezochte woorden' },
    { entry: ref('quotes', 'woorden'), path: ['segments', 0], source: 'artikel', exact: 'Dat is zo.' },
  ]);
});

test('a draft is in no collection, and what it declares leads nowhere', async () => {
  const dossier = await assembled(
    aDossier({
      events: [anEvent({ id: 'geheim', draft: true, participants: [{ actor: 'parket', role: 'target' }] })],
    }),
  );
  expect([...dossier.events.keys()]).toEqual([]);
  expect(dossier.timeline).toEqual([]);
  expect(dossier.incoming(ref('actors', 'parket')).map(({ type }) => type)).toEqual(['mentions']);
});

test('what was verified of a draft of a text is dropped with it', async () => {
  const claim = (exact: string) => `Een bewering <Cite source="artikel" exact="${exact}" />.`;
  const { content, lock } = await checkContent(
    'content',
    aDossier({
      translations: 'optional',
      files: {
        'briefings/kort/nl.mdx': aBriefing('nl', claim('de gezochte woorden')),
        'briefings/kort/en.mdx': aBriefing('en', claim('geheime woorden'), { draft: true }),
      },
    }),
  );
  if (!content || !lock?.provenance) throw new Error('The dossier is sound.');
  const published = forAudience(content);
  const { passages } = provenanceForAudience(lock.provenance, published);
  expect(Object.keys(lock.provenance.passages)).toHaveLength(2);
  expect(Object.keys(passages)).toEqual(givenPassages(published).map(({ key }) => key));
  expect(Object.keys(passages)).toHaveLength(1);
});

test('what was verified of a draft is dropped with it', async () => {
  const words = '0'.repeat(64);
  const passage = { source: 'artikel', start: 0, end: 12, words };
  const hashes = { original: words, translation: words };
  const { content } = await checkContent('content', aDossier({ events: [anEvent({ id: 'geheim', draft: true })] }));
  if (!content) throw new Error('The dossier is sound.');
  const provenance = provenanceForAudience(
    {
      version: 1,
      sources: {},
      passages: { 'events/geheim#evidence[0]': passage, 'sources/artikel#notes[0].evidence[0]': passage },
      translations: { 'quotes/geheim#translations.en': hashes },
    },
    forAudience(content),
  );
  expect([provenance.passages, provenance.translations]).toEqual([
    { 'sources/artikel#notes[0].evidence[0]': passage },
    {},
  ]);
});
