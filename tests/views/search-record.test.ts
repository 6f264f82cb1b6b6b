import { describe, expect, test } from 'vitest';
import { ref } from '../../src/schema/entry-ref.ts';
import { searchRecord } from '../../src/views/search-record.ts';
import { assembled } from '../fixtures/assembled.ts';
import { aDossier, anActor, anEvent, aQuote, aSource } from '../fixtures/dossier.ts';

describe('what the page of an entry tells the search index', () => {
  test('of an event: its title, its date and first day, and what it has to do with', async () => {
    const dossier = await assembled(
      aDossier({
        events: [
          anEvent({
            id: 'inval',
            date: '2018/2019',
            participants: [
              { actor: 'parket', role: 'executor', evidence: [{ source: 'artikel', exact: 'de gezochte woorden' }] },
            ],
          }),
        ],
      }),
    );
    expect(searchRecord(dossier, 'nl', ref('events', 'inval'))).toEqual({
      kind: 'events',
      title: 'Title of inval',
      names: [],
      speaker: undefined,
      date: 'van 2018 tot en met 2019',
      day: 17_532,
      years: [2018, 2019],
      actors: ['parket'],
      sources: ['artikel'],
    });
  });

  test('of an actor: its names in both languages, and the years of what it took part in', async () => {
    const dossier = await assembled(
      aDossier({
        actors: [anActor({ name: { nl: 'Het parket', en: 'The office' }, aliases: ['Parket'] })],
        events: [
          anEvent({ id: 'inval', date: '2018', participants: [{ actor: 'parket', role: 'executor' }] }),
          anEvent({ id: 'proces', date: '2020-03', participants: [{ actor: 'parket', role: 'participant' }] }),
        ],
      }),
    );
    expect(searchRecord(dossier, 'en', ref('actors', 'parket'))).toEqual({
      kind: 'actors',
      title: 'The office',
      names: ['Het parket', 'The office', 'Parket'],
      speaker: undefined,
      date: undefined,
      day: undefined,
      years: [2018, 2020],
      actors: ['parket'],
      sources: [],
    });
  });

  test('of a quotation: its words in their language, who said them, and that the date is only that of the source', async () => {
    const dossier = await assembled(aDossier({ quotes: [aQuote()], sources: [aSource({ issued: '2024-05' })] }));
    expect(searchRecord(dossier, 'en', ref('quotes', 'uitspraak'))).toEqual({
      kind: 'quotes',
      title: '‘Dat is zo.’',
      titleLang: 'nl',
      names: [],
      speaker: 'Name of parket',
      date: 'source of May\u00a02024',
      day: 19_844,
      years: [2024],
      actors: ['parket'],
      sources: ['artikel'],
    });
  });
});
