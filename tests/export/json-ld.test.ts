import { expect, test } from 'vitest';
import { actorJsonLd, eventJsonLd, quoteJsonLd, sourceJsonLd } from '../../src/export/json-ld.ts';
import { entryId } from '../../src/schema/entry-ref.ts';
import { aDossier, anActor, anEvent, aQuote, aSource, both } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { present } from '../fixtures/full-dossier.ts';

test('a person works where the dossier says so, and a corrected function is not passed on to machines', async () => {
  const dossier = await assembled(
    aDossier({
      actors: [
        anActor(),
        anActor({ id: 'eurojust' }),
        anActor({
          id: 'wim',
          kind: 'person',
          name: 'Wim',
          relations: [
            { type: 'works-for', to: 'parket', role: { nl: 'griffier', en: 'clerk' } },
            {
              type: 'leads',
              to: 'eurojust',
              role: both('hoofd'),
              note: { kind: 'correction', text: both('Dat is hij niet.') },
            },
          ],
        }),
      ],
    }),
  );
  const wim = dossier.actors.get(entryId('wim'));
  if (!wim) throw new Error('The dossier has this actor.');
  expect(actorJsonLd(dossier, 'en', wim)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://site.example/en/actors/wim/',
    url: 'https://site.example/en/actors/wim/',
    name: 'Wim',
    jobTitle: ['clerk'],
    worksFor: [{ '@type': 'Organization', '@id': 'https://site.example/en/actors/parket/', name: 'Name of parket' }],
  });
});

test.each([
  ['2019-11', '2019-11', undefined],
  ['2019~', undefined, undefined],
  ['2018/2019-03', '2018', '2019-03'],
])('an event on %s goes for machines from %s to %s', async (date, startDate, endDate) => {
  const dossier = await assembled(aDossier({ events: [anEvent({ id: 'inval', date })] }));
  const event = dossier.events.get(entryId('inval'));
  if (!event) throw new Error('The dossier has this event.');
  const json = new Map(Object.entries(eventJsonLd(dossier, 'nl', event)));
  expect([json.get('startDate'), json.get('endDate')]).toEqual([startDate, endDate]);
});

test('a place is named, and where exactly it lies is not told', async () => {
  const place = { name: 'Brussel', country: 'BE', coordinates: [50.8503, 4.3517] as [number, number] };
  const dossier = await assembled(aDossier({ events: [anEvent({ id: 'inval', place })] }));
  const event = dossier.events.get(entryId('inval'));
  if (!event) throw new Error('The dossier has this event.');
  expect(eventJsonLd(dossier, 'nl', event)).toMatchObject({
    location: {
      '@type': 'Place',
      name: 'Brussel',
      address: { '@type': 'PostalAddress', addressCountry: 'BE' },
    },
  });
  expect(JSON.stringify(eventJsonLd(dossier, 'nl', event))).not.toMatch(/geo|50\.8503|4\.3517/i);
});

test('a dossier without an address names its entries by path, below its base', async () => {
  const dossier = await assembled(aDossier(), { url: undefined, base: '/dossiers/amaq/' });
  const parket = dossier.actors.get(entryId('parket'));
  if (!parket) throw new Error('The dossier has this actor.');
  expect(actorJsonLd(dossier, 'en', parket)).toMatchObject({ '@id': '/dossiers/amaq/en/actors/parket/' });
});

test('a source is the work that it is, with its genre and the copy of a web archive, for itself and where it is quoted', async () => {
  const copy = 'https://archive.example/1/https://krant.example/artikel';
  const dossier = await assembled(
    aDossier({
      sources: [
        aSource({ type: 'post', genre: { nl: 'Draadje', en: 'Thread' }, 'archive-url': copy }),
        aSource({ id: 'brief', type: 'personal_communication' }),
      ],
      quotes: [aQuote()],
    }),
  );
  const node = (id: string) => sourceJsonLd(dossier, 'nl', present(dossier.sources.get(entryId(id))));
  expect(node('artikel')).toMatchObject({ '@type': 'SocialMediaPosting', genre: 'Draadje', archivedAt: copy });
  expect(node('brief')).toMatchObject({ '@type': 'CreativeWork' });
  expect(quoteJsonLd(dossier, 'nl', present(dossier.quotes.get(entryId('uitspraak'))))).toMatchObject({
    isPartOf: { '@type': 'SocialMediaPosting' },
  });
});
