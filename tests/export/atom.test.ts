import { expect, test } from 'vitest';
import { atomFeed } from '../../src/export/atom.ts';
import { aDossier, anEvent, aQuote, both } from '../fixtures/dossier.ts';
import { assembled } from '../fixtures/assembled.ts';
import { atomFaults, readFeed } from '../harness/atom.ts';

const feed = async (parts: Parameters<typeof aDossier>[0], locale: 'nl' | 'en' = 'nl') =>
  atomFeed(await assembled(aDossier({ quotes: [aQuote()], ...parts })), locale);

test('a feed lists the events in order of time, then the quotations', async () => {
  const events = [anEvent({ id: 'later', date: '2020' }), anEvent({ id: 'eerder', date: '2019' })];
  const { entries } = readFeed(await feed({ events }));
  expect(entries.map(({ id, category }) => [id, category])).toEqual([
    ['https://site.example/nl/events/eerder/', { term: 'event', label: 'Gebeurtenis' }],
    ['https://site.example/nl/events/later/', { term: 'event', label: 'Gebeurtenis' }],
    ['https://site.example/nl/quotes/uitspraak/', { term: 'quote', label: 'Citaat' }],
  ]);
});

test('texts are plain, in any characters that XML can hold, each in its language', async () => {
  const title = 'A <b>bold</b> & "quoted" ]]> title\u0001\f with 👩 and \ud83d';
  const events = [anEvent({ id: 'nl', title: { nl: 'Alleen Nederlands' } })];
  const dossier = await assembled(aDossier({ translations: 'optional', events }));
  // The checks let no such character through; the feed does not rely on that.
  const xml = atomFeed({ ...dossier, data: { ...dossier.data, title: both(title) } }, 'en');
  expect(atomFaults(xml)).toEqual([]);
  const read = readFeed(xml);
  expect(read.title).toEqual({ text: 'A <b>bold</b> & "quoted" ]]> title with 👩 and', type: 'text', lang: 'en' });
  expect(read.entries.map(({ title }) => title)).toContainEqual({
    text: 'Alleen Nederlands',
    type: 'text',
    lang: 'nl',
  });
});

test('a feed says for whom the dossier is meant, in its title and its rights', async () => {
  const marking = { nl: 'Niet voor verspreiding', en: 'Not for distribution' };
  const xml = await feed({ marking }, 'en');
  expect(xml).toContain('<title>A dossier · Not for distribution</title>');
  expect(xml).toContain('<rights>Editors · Not for distribution</rights>');
  expect(atomFaults(xml)).toEqual([]);
  expect(await feed({}, 'en')).toContain('<rights>Editors</rights>');
});

test.each(['nl', 'en'] as const)('follows RFC 4287 in %s', async (locale) => {
  const description = both('What *happened*, with [a link](https://a.example/).');
  expect(atomFaults(await feed({ events: [anEvent({ description })] }, locale))).toEqual([]);
});

test.each([
  [
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    ['feed: id', 'feed: title', 'feed: updated', 'feed: author', 'feed: link rel=self', 'feed: xml:lang'],
  ],
])('what a feed lacks is found: %s', (xml, faults) => {
  expect(atomFaults(xml)).toEqual(faults);
});
