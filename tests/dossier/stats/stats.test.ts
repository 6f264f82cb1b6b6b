import { expect, test } from 'vitest';
import { stats } from '../../../src/dossier/stats/stats.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import type { ContentFolder } from '../../../src/reader/content-folder.ts';
import { anArchive, sha256Of } from '../../fixtures/archive.ts';
import { aBriefing, aDossier, anActor, anEvent, aQuote, aSource } from '../../fixtures/dossier.ts';

const counted = async (folder: ContentFolder, texts: Readonly<Record<string, string>> = {}) =>
  stats((await readContent('content', folder)).content, anArchive(texts));

test('entries and drafts are counted, a briefing once', async () => {
  const folder = aDossier({
    actors: [anActor(), anActor({ id: 'b', draft: true })],
    files: {
      'briefings/kort/nl.mdx': aBriefing('nl'),
      'briefings/kort/en.mdx': aBriefing('en', 'Text.', { draft: true }),
    },
  });
  const { collections, drafts, notCounted } = await counted(folder);
  expect(collections).toEqual([
    { collection: 'actors', entries: 2, drafts: 1 },
    { collection: 'events', entries: 0, drafts: 0 },
    { collection: 'quotes', entries: 0, drafts: 0 },
    { collection: 'sources', entries: 1, drafts: 0 },
    { collection: 'briefings', entries: 1, drafts: 0 },
  ]);
  expect({ drafts, notCounted }).toEqual({ drafts: ['actors/b'], notCounted: [] });
});

test('events count in the first year of their date, quotes in that of their event, sources in that of their issue', async () => {
  const folder = aDossier({
    events: [anEvent({ date: '2019-11/2021' }), anEvent({ id: 'later' }), anEvent({ id: 'open', date: '../2018' })],
    quotes: [aQuote({ event: 'operatie' }), aQuote({ id: 'b' })],
    sources: [aSource({ issued: '2020' })],
  });
  expect((await counted(folder)).years).toEqual([
    { year: 2018, events: 1, quotes: 0, sources: 0 },
    { year: 2019, events: 1, quotes: 1, sources: 0 },
    { year: 2020, events: 0, quotes: 0, sources: 1 },
    { year: null, events: 1, quotes: 1, sources: 0 },
  ]);
});

test('what lacks a language is named by file, field and language, in drafts too', async () => {
  const folder = aDossier({
    actors: [anActor({ name: { en: 'The office' }, draft: true })],
    quotes: [aQuote({ translations: {} })],
  });
  expect((await counted(folder)).untranslated).toEqual([
    { file: 'content/actors/parket.yaml', field: 'name', lang: 'nl' },
    { file: 'content/quotes/uitspraak.yaml', field: 'translations', lang: 'en' },
  ]);
});

test('actors that never speak, what has no evidence and what nothing names are listed', async () => {
  const evidence = [{ source: 'artikel', exact: 'woorden van de bron' }];
  const folder = aDossier({
    actors: [
      anActor(),
      anActor({ id: 'alone' }),
      anActor({ id: 'proven', relations: [{ type: 'part-of', to: 'parket', evidence }] }),
      // Only it names itself.
      anActor({ id: 'self', description: { nl: '[zelf](actor:self)', en: '[self](actor:self)' }, evidence }),
    ],
    quotes: [aQuote()],
    summary: 'Niets.',
  });
  const { withoutQuote, withoutEvidence, unlinked } = await counted(folder);
  expect(withoutQuote).toEqual(['actors/alone', 'actors/proven', 'actors/self']);
  expect(withoutEvidence).toEqual(['actors/alone', 'actors/parket']);
  expect(unlinked).toEqual(['actors/alone', 'actors/proven', 'actors/self', 'quotes/uitspraak']);
});

test('what a file with errors says is not counted, and the file is named', async () => {
  const folder = aDossier({ actors: [anActor(), anActor({ id: 'b', name: '\u0001' })], quotes: [aQuote()] });
  const broken: ContentFolder = {
    ...folder,
    read: async (file) => (file === 'quotes/uitspraak.yaml' ? Buffer.from('speaker: [') : folder.read(file)),
  };
  const { notCounted, collections, withoutQuote } = await counted(broken);
  expect(notCounted).toEqual(['content/actors/b.yaml', 'content/quotes/uitspraak.yaml']);
  expect(collections[0]).toEqual({ collection: 'actors', entries: 1, drafts: 0 });
  expect(withoutQuote).toEqual(['actors/parket']);
});

test('sources are listed by how much of them is unused, those without a text apart', async () => {
  const texts = { artikel: 'Een zin van de bron. Nog een zin.', kort: 'Kort.' };
  const folder = aDossier({
    sources: [
      aSource({ id: 'kort', sha256: sha256Of(texts.kort) }),
      aSource({ id: 'artikel', sha256: sha256Of(texts.artikel) }),
      aSource({ id: 'weg' }),
    ],
    quotes: [aQuote({ segments: [{ exact: 'Een zin van de bron.' }] })],
  });
  const { sources, notArchived } = await counted(folder, texts);
  expect(sources).toEqual([
    {
      id: 'artikel',
      characters: 33,
      unused: 13,
      notFound: 0,
      longest: [{ characters: 12, from: { line: 1 }, to: { line: 1 } }],
    },
    {
      id: 'kort',
      characters: 5,
      unused: 5,
      notFound: 0,
      longest: [{ characters: 5, from: { line: 1 }, to: { line: 1 } }],
    },
  ]);
  expect(notArchived).toEqual(['weg']);
});
